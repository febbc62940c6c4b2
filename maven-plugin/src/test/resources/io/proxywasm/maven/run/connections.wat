;; A filter that sets its configuration before what a client sends.
(module
  (import "env" "proxy_get_buffer_bytes"
    (func $buffer (param i32 i32 i32 i32 i32) (result i32)))
  (import "env" "proxy_set_buffer_bytes"
    (func $set (param i32 i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (func (export "proxy_abi_version_0_2_1"))

  ;; The configuration comes first and stays; nothing else is asked for.
  (func (export "malloc") (param i32) (result i32) (i32.const 1024))

  (func (export "proxy_on_context_create") (param i32 i32))

  (func (export "proxy_on_configure") (param i32) (param $size i32) (result i32)
    (drop (call $buffer
      (i32.const 7) (i32.const 0) (local.get $size) (i32.const 0) (i32.const 4)))
    (i32.const 1))

  (func (export "proxy_on_downstream_data") (param i32 i32 i32) (result i32)
    (drop (call $set
      (i32.const 2) (i32.const 0) (i32.const 0)
      (i32.load (i32.const 0)) (i32.load (i32.const 4))))
    (i32.const 0)))
