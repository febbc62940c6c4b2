;; A filter that logs its configuration and refuses one that begins with '!', adds the header
;; "x-seen: headers" to requests, traps on the request header "x-trap", pauses on "x-pause" and
;; logs every body callback.
(module
  (import "env" "proxy_log" (func $log (param i32 i32 i32) (result i32)))
  (import "env" "proxy_get_buffer_bytes"
    (func $buffer (param i32 i32 i32 i32 i32) (result i32)))
  (import "env" "proxy_add_header_map_value"
    (func $add (param i32 i32 i32 i32 i32) (result i32)))
  (import "env" "proxy_get_header_map_value"
    (func $get (param i32 i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 2)
  (global $heap (mut i32) (i32.const 4096))
  (data (i32.const 64) "x-seen")
  (data (i32.const 80) "x-trap")
  (data (i32.const 96) "x-pause")
  (data (i32.const 112) "headers")
  (data (i32.const 128) "body")
  (func (export "proxy_abi_version_0_2_1"))

  ;; Everything the host passes in is short-lived: start over when the space is used up.
  (func (export "malloc") (param $size i32) (result i32)
    (local $pointer i32)
    (if (i32.gt_u (i32.add (global.get $heap) (local.get $size)) (i32.const 131072))
      (then (global.set $heap (i32.const 4096))))
    (local.set $pointer (global.get $heap))
    (global.set $heap (i32.add (global.get $heap) (local.get $size)))
    (local.get $pointer))

  (func $has (param $name i32) (param $length i32) (result i32)
    (i32.eqz (call $get
      (i32.const 0) (local.get $name) (local.get $length) (i32.const 0) (i32.const 4))))

  (func (export "proxy_on_context_create") (param i32 i32))
  (func (export "proxy_on_vm_start") (param i32 i32) (result i32) (i32.const 1))

  (func (export "proxy_on_configure") (param i32) (param $size i32) (result i32)
    (drop (call $buffer
      (i32.const 7) (i32.const 0) (local.get $size) (i32.const 0) (i32.const 4)))
    (drop (call $log (i32.const 2) (i32.load (i32.const 0)) (i32.load (i32.const 4))))
    (i32.ne (i32.load8_u (i32.load (i32.const 0))) (i32.const 33)))

  (func (export "proxy_on_request_headers") (param i32 i32 i32) (result i32)
    (if (call $has (i32.const 80) (i32.const 6)) (then unreachable))
    (drop (call $log (i32.const 2) (i32.const 112) (i32.const 7)))
    (drop (call $add
      (i32.const 0) (i32.const 64) (i32.const 6) (i32.const 112) (i32.const 7)))
    (call $has (i32.const 96) (i32.const 7)))

  (func (export "proxy_on_request_body") (param i32 i32 i32) (result i32)
    (drop (call $log (i32.const 2) (i32.const 128) (i32.const 4)))
    (i32.const 0)))
