"""What goes wrong, in the compiler's or the runtime's own words."""


class FlashError(RuntimeError):
    """The compiler or the runtime refused. The message says what and why; one of
    the compiler carries the MLIR location (file:line:column)."""
