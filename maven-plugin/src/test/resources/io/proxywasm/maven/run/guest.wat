;; A filter that adds its configuration to requests as "x-config", refuses one that begins with
;; '!', traps on the request header "x-trap", and on "x-hold" pauses until the body comes.
(module
  (import "env" "proxy_log" (func $log (param i32 i32 i32) (result i32)))
  (import "env" "proxy_get_buffer_bytes"
    (func $buffer (param i32 i32 i32 i32 i32) (result i32)))
  (import "env" "proxy_add_header_map_value"
    (func $add (param i32 i32 i32 i32 i32) (result i32)))
  (import "env" "proxy_get_header_map_value"
    (func $get (param i32 i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 16) "x-config")
  (data (i32.const 32) "x-trap")
  (data (i32.const 48) "x-hold")
  (func (export "proxy_abi_version_0_2_1"))

  ;; The configuration comes first and stays; what comes later is looked at no more.
  (global $next (mut i32) (i32.const 1024))
  (func (export "malloc") (param i32) (result i32)
    (global.get $next)
    (global.set $next (i32.const 2048)))

  (func (export "proxy_on_context_create") (param i32 i32))

  (func (export "proxy_on_configure") (param i32) (param $size i32) (result i32)
    (drop (call $buffer
      (i32.const 7) (i32.const 0) (local.get $size) (i32.const 0) (i32.const 4)))
    (drop (call $log (i32.const 2) (i32.load (i32.const 0)) (i32.load (i32.const 4))))
    (i32.ne (i32.load8_u (i32.load (i32.const 0))) (i32.const 33)))

  (func (export "proxy_on_request_headers") (param i32 i32 i32) (result i32)
    (if (i32.eqz (call $get
        (i32.const 0) (i32.const 32) (i32.const 6) (i32.const 8) (i32.const 12)))
      (then unreachable))
    (drop (call $add
      (i32.const 0) (i32.const 16) (i32.const 8)
      (i32.load (i32.const 0)) (i32.load (i32.const 4))))
    (i32.eqz (call $get
      (i32.const 0) (i32.const 48) (i32.const 6) (i32.const 8) (i32.const 12)))))
