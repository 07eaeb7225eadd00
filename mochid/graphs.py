"""Opens a net that comes as an ONNX file.

Rules: left alone, its threads take every core and spin for a second after each run; here they are as many as they are told, and
rest. What goes wrong is raised, not printed: `ImportError`, or one of onnxruntime's own kinds for each thing that can be wrong
with a file.
"""

from typing import Any


def opened(model: str | bytes, *, threads: int = 1, keeps_memory: bool = True) -> Any:
    """The net, as onnxruntime's session. Blocking.

    `model`: the path of a file, or what stands in it. `keeps_memory`: what a run took is kept for the next: quick, but where inputs
    differ in length, as much as the longest took is kept for ever.
    """
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.enable_cpu_mem_arena = keeps_memory
    options.log_severity_level = 4
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
