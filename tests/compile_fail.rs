//! What must not compile, and what the compiler says about it.

#[test]
fn mistakes_the_compiler_catches() {
    trybuild::TestCases::new().compile_fail("compile_fail/*.rs");
}
