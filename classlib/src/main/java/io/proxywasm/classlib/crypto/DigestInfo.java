package io.proxywasm.classlib.crypto;

/** What stands before a hash in an RSA signature of PKCS #1 v1.5: RFC 8017, section 9.2, note 1. */
final class DigestInfo {
  static final String SHA1 = "3021300906052b0e03021a05000414";
  static final String SHA224 = "302d300d06096086480165030402040500041c";
  static final String SHA256 = "3031300d060960864801650304020105000420";
  static final String SHA384 = "3041300d060960864801650304020205000430";
  static final String SHA512 = "3051300d060960864801650304020305000440";

  private DigestInfo() {}
}
