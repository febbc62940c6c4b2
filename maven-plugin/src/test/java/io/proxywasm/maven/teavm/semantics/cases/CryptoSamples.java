package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.Map;

/**
 * Keys, and signatures made with them of the text {@link #MESSAGE}; the private keys are gone.
 *
 * <p>All in hexadecimal digits; keys as X.509 has them.
 */
final class CryptoSamples {
  static final String MESSAGE = "message";

  static final String RSA_KEY =
      "30819f300d06092a864886f70d010101050003818d003081890281810094648e2867aeaa8d02ef34ede9"
          + "b8ba74bbb54ec0a90f75a381e1820b5462616a5159802467bcc1c7f0c6ee3f6787ba2beab79f0257f35d"
          + "a75a00a8fa1ed1c9b6c83b6e21c7856e399b8bea9e3fa95c3fa52fbc1c801c866f2db894879faaba676f"
          + "06c3219ae910de8542527edb431a9d7c5b398bb71fabf552e1a384185ef4230203010001";

  static final String P256_KEY =
      "3059301306072a8648ce3d020106082a8648ce3d03010703420004bc8cb33eed168ccce3b9517d5dfd40"
          + "23ccc83c2692bf31c8b28d42420d2518b767fb23fa6baab6a25926b3cd8b2a54697d8b544c74d112322e"
          + "1414e54158e488";

  static final String P384_KEY =
      "3076301006072a8648ce3d020106052b81040022036200042a7f873208654030272f592504b91289f2c4"
          + "ed5cc032055b7f40fd73e942f208608817b9b8b5073a6e37b0f92bea4a7b2ebef0c98da72d3493875359"
          + "b7a17de848706ef890d99f57dfb54dfa32e8bd9c3c56bae0c26ff1a2c832acdbce02a403";

  static final String ED_KEY =
      "302a300506032b65700321003090c42511bc34c2b4a2e1ca9972113f34ed8e12cf6d0786af4af433d426"
          + "7b5c";

  /** By algorithm. */
  static final List<Map.Entry<String, String>> RSA_SIGNATURES =
      List.of(
          Map.entry(
              "SHA1withRSA",
              "6616a70b5d28d53763783013d69d146b068ea8a79eaa8b465f2beb75f6af8885d95b5b5becaa49c9ec8b"
                  + "d353836b50bfebb12386e067444d1ad9d02e3bfe84d1ce9bf00b9c570e7114a25a9080546bfc15eaa195"
                  + "67009367729b716ccfc718eb5ac23041ddd62e5d7caacefdc6c02a2ba08cf5fe25909fae7d9dbb0c8875"
                  + "5fe1"),
          Map.entry(
              "SHA224withRSA",
              "590138aa02e9197ae3b2f1f0a79bd31dd27a615237e4f28b4b8f7ded6feaf2887c8711425793d76a0482"
                  + "dbf25d160a163bb9f8d2f1a0b1861b3e19286d2dc650ac1191e7db5fbe88e064a1b636beb86915dc803c"
                  + "60d0a78b400abac8a786b3361de655cf4f6d6193b7600ff687a82269cdfcebb95ff2f232b11e894fc721"
                  + "b779"),
          Map.entry(
              "SHA256withRSA",
              "07098c1b7cc621b1456954f97538ddedf45d7219cdfe1b46f1fe798a3ee086d659e658e94f33c0ef8352"
                  + "5bfe223d826c3b75a08894f8a343047b25253b16c8fdf7646f283431aee83f39a8b85c481a70d0d243fe"
                  + "17ab90478ba354f3ef085510286effbc5039c964600bd31502702d9074b627c950e5335dcfd303b3fb49"
                  + "1a70"),
          Map.entry(
              "SHA384withRSA",
              "5ec60d914b4a52cd9f5c4666c7605784a08f1bfb37ca5fb714ec8689ebdcdffb738f8814a6cf2d7e5cad"
                  + "d408db62fb5262152f4abf24b62be175bfe18d5769bba2770c38c242d5ff27c5c04a4b74034f131be87b"
                  + "210792b9b154c1e64e8c6cc48bd994a946245cd9d081383a2146462a4427bf8848c19c8bcd5b314f5457"
                  + "c394"),
          Map.entry(
              "SHA512withRSA",
              "1ab192a4995303d22ef0cb4cfba216564fe3636a5c69f09cf6ef519d201e139616596b187d5906f1fb2f"
                  + "a3b430cea48971b75dbd9345ae39c784edd1004081d0e215a3d7e7a0138d9c75e65a755b778fb563c175"
                  + "8b415ba85a648938e8a1e2cdff7b8bf1594960143486dd90b17d1e79098f3bc58cfd7f90d243f57b4061"
                  + "76ac"));

  /** By algorithm. */
  static final List<Map.Entry<String, String>> P256_SIGNATURES =
      List.of(
          Map.entry(
              "SHA1withECDSA",
              "30450220342a2b54379cac32a77199aeaaee37e261908c775805d3c6c2d0d99a3d80f3a702210086bcfd"
                  + "3f2a2a4789a89ea32cc01a2102c01cd0bb3eda3ca29512319b955f5aa7"),
          Map.entry(
              "SHA256withECDSA",
              "304602210083f8c21fd8b50e10dc33eec8646bb676a74c3f0446fbd3c10acbd604f3ee22d1022100a68d"
                  + "550d600fbb4225cc93fbc3519304c0aef92b643cc9d87a78b563a7f56e26"),
          Map.entry(
              "SHA384withECDSA",
              "304402200c557e9ec6759d8306ebd0779914c026ff9c9afd718cd79283fa9940bee5525402200f87de7a"
                  + "1c90967f34c26fb4a48e88158f40636021a29c99f68099cba1faf16d"),
          Map.entry(
              "SHA512withECDSA",
              "3046022100b27c0b4cc147526960f8ebe2a1ae282de455e594e8b0f3b2fdf9a396d90bb3af022100e61c"
                  + "55c793ebb510ad74aff6ea62c143510f45c98dc8ebc4ecf4927ffd48dcf9"),
          Map.entry(
              "SHA256withECDSAinP1363Format",
              "62ea1df90b6e82f50408af1bf6489ce5fe36df5607202821305c69dc03285247c85b9ba0b3ced24d2c99"
                  + "4630a34c5fc2adedfe83ec33a618ac7e4c2ba20543be"),
          Map.entry(
              "SHA384withECDSAinP1363Format",
              "e21608a0952c084fc27cb8925e252226bd4adc26ac1ea17fc22dd66abe646e24257b9984e938cf22c23b"
                  + "75ea8d545246a1b8e8e9cd5718aff9e7c47a1c8e5c9b"),
          Map.entry(
              "SHA512withECDSAinP1363Format",
              "3c6dee68d8bcce8e3e32b9c47f6ba02960ff5ab3d7f987908a52831f20fe24d3a409d6565965eee23cbc"
                  + "4f61243ae32a48c8a95576f5b8351ea376de537c1a99"));

  /** By algorithm. */
  static final List<Map.Entry<String, String>> P384_SIGNATURES =
      List.of(
          Map.entry(
              "SHA1withECDSA",
              "30650230038feab95b623737b4c194b0c8d9497204f7f93876fd70fb2050525adafb53ae601aeeb8e8e3"
                  + "9f672e184320efb4cce90231009578c84f2934bc2e2efce5c537eae0050d98329dffeee87a0ed209a7d6"
                  + "0c0cd8fbce527a38982735525ab65de719b5fb"),
          Map.entry(
              "SHA256withECDSA",
              "30650230238baee893d915a972ab2821dba1bd8b23c72de05e7f85be21276c4383f7febd95491654c372"
                  + "c55cb622303ebc52a822023100ae38567ac2115f31e8c56800bea8e992de70c334d618261bd39388763b"
                  + "79018aeef62192f8a3de4e8eeccb15d69717ab"),
          Map.entry(
              "SHA384withECDSA",
              "3066023100c3b09b25b75a849272b0b9ddf69eec7d7e2dbbb8d19ffb738b332f84dccb4e58a3dd6aa86d"
                  + "7d4df4496549b4894225c9023100e5b14d7c45949f3d0df0e68345c81a572dd869cd2159a98de88760b2"
                  + "2fb6e6d9a9aa6aea2b8e0de6ec2192285581fb7d"),
          Map.entry(
              "SHA512withECDSA",
              "3066023100c651d4a27f60a114c7c6f2339b437cbb5ea68eecc2deda0146cc7a6e378db53de2b9042e22"
                  + "1ff853aa5155f899c029ad02310081ef252f194dded35eaa48a59539ce70616cbcecf458463f79c68213"
                  + "82d76cd7fa5fb1dd75195098511e19f8c3381ac6"),
          Map.entry(
              "SHA256withECDSAinP1363Format",
              "2e6e9d722bd65da4faafb7851326d87537915d0602f2ad48fbb8984758cd43ab030e25054d204b2e7467"
                  + "ecd9a012bc8dc9dc44470ead577f22bdfcb22d5f95291190210dbc5171bc9bebbbd14e959596ac112490"
                  + "7b61b75c97d30c78afbba5a2"),
          Map.entry(
              "SHA384withECDSAinP1363Format",
              "90cf7dcb7e2b6bff6a31811baf7fff011513bfbee4ebae49f5fde8f55a0251e42641f1022ed155c8951d"
                  + "50ced2151ecc77c7a5e5b9d31dcaa600be679f6d7ac105c163bc0bbbc070a1442decee16831023502b60"
                  + "1d724f790babdda18f371b93"),
          Map.entry(
              "SHA512withECDSAinP1363Format",
              "2417c1633f422f12a06440f31784f78a3fbda27e729064020e129913b3f218da7ce85e6b647c13dc3d6f"
                  + "c3817861917abe6b899fd4828ee118daf28b46e69350863c62b2167599077eda6868ebd4f09e0c693af4"
                  + "742ef6ad1bc2b60c9eb46d48"));

  static final String PSS_SHA256 =
      "0d7ca8a610192e674685e549c2352488a5f483328369345c60ff083aab178b83d4438592097d6c0bca81"
          + "11abea48dd2f7c1a2b93497c454961881e465496789b7a3e0ecaf1ae749296b0a0616580691f25e553f6"
          + "c5d6968117d569b72ad7fa3f448ac0142c01eb6e9ecc918d7866fc5f8d066a935c3ad83bfc0d6061d4d5"
          + "a6b0";

  static final String PSS_SHA384_MGF1_SHA1_SALT_11 =
      "0cc090f1dc69c84cfb518044e15f413905e5f511bd777813339874fefbdf07d6d52a8d8681053ae127ce"
          + "59028bc6ccd16f31b43f83ee1e2543309585b9c3892270e7c6fdf41bded738d0824e8add6c52bc8760d6"
          + "1251ecb8344a89cf52b792f1b8096012fe7e16e514e3eeef1a64987f4abab24b936a03a11a38aac99933"
          + "033f";

  static final String PSS_DEFAULT =
      "6127e36a6ae3b7f6390bd3e4c359acb24dd69f845644cc5a7ba2e3cf399fb246387e31bf3ac20e2bfac3"
          + "3f970cc8bb4ab806ce25b8c5bee9f8f341290b906d2747daffbca603b07f5143a441a3d6e3def0749a4e"
          + "7c8f4608429945420a65d0082658ac8358a278a065a5de90910f8735ae8fe2199cd5859892dbc0bd23fe"
          + "0121";

  static final String ED_SIGNATURE =
      "1fb2b32939740795b48f21b750f177a6cb11c862a3555f2c82d3a90b54c549ee51e638ede6d47cf59085"
          + "9ff0e718aa57c44525f61d7dadc7bd3071bebf2b7005";

  private CryptoSamples() {}
}
