"""A server of models on loopback that behaves, or misbehaves, as real ones do: slow, cut off, wrong, moved, gone."""

import re
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import msgspec


class Served(msgspec.Struct):
    """One file, and what is odd about how it is served."""

    data: bytes
    ranges: bool = True
    """Knows of ranges; else it always sends everything."""
    cut_after: int = 0
    """Closes the connection after this many bytes, each time; 0: never."""
    cuts: int = 0
    """How often it does so."""
    fail_first: int = 0
    """Answers 503 this often before it serves."""
    status: int = 0
    """Answers this and nothing else."""
    moved_to: str = ""
    headers: dict[str, str] = {}
    hold: float = 0.0
    """Seconds between two blocks of a KB."""


class _Server(ThreadingHTTPServer):
    """Says nothing of whoever hangs up, which here is most often what a test wants to see."""

    def handle_error(self, request: object, client_address: object) -> None:
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]  # as it came


class ModelHost:
    """`files` by path; `asked` is what was asked for, with the range."""

    def __init__(self) -> None:
        self.files: dict[str, Served] = {}
        self.asked: list[tuple[str, str]] = []
        self.let_go = threading.Event()
        host = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                host.asked.append((self.path, self.headers.get("Range", "")))
                served = host.files.get(self.path)
                if served is None:
                    return self._short(404)
                if served.fail_first:
                    served.fail_first -= 1
                    return self._short(503)
                if served.status:
                    return self._short(served.status)
                if served.moved_to:
                    return self._short(302, {"Location": served.moved_to, **served.headers})
                return self._send(served)

            def _short(self, status: int, headers: dict[str, str] | None = None) -> None:
                self.send_response(status)
                for name, value in {"Content-Length": "0", **(headers or {})}.items():
                    self.send_header(name, value)
                self.end_headers()

            def _send(self, served: Served) -> None:
                wanted = re.match(r"bytes=(\d+)-", self.headers.get("Range", "")) if served.ranges else None
                start = int(wanted[1]) if wanted else 0
                if wanted and start >= len(served.data):
                    return self._short(416, {"Content-Range": f"bytes */{len(served.data)}"})
                self.send_response(206 if wanted else 200)
                if wanted:
                    self.send_header("Content-Range", f"bytes {start}-{len(served.data) - 1}/{len(served.data)}")
                self.send_header("Content-Length", str(len(served.data) - start))
                for name, value in served.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                end = len(served.data)
                if served.cut_after and served.cuts:
                    served.cuts -= 1
                    end = min(end, start + served.cut_after)
                self._write(served.data[start:end], served.hold)
                if end < len(served.data):
                    self.close_connection = True
                return None

            def _write(self, data: bytes, hold: float) -> None:
                try:
                    for at in range(0, len(data), 1024 if hold else max(1, len(data))):
                        self.wfile.write(data[at : at + 1024] if hold else data)
                        self.wfile.flush()
                        if hold and host.let_go.wait(hold):
                            self.close_connection = True  # cut off: the rest is asked for anew
                            return
                except (BrokenPipeError, ConnectionResetError):
                    pass  # whoever asked has gone

            def log_message(self, *_: object) -> None:
                pass

        self._server = _Server(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    @contextmanager
    def serving(self) -> Iterator["ModelHost"]:
        thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield self
        finally:
            self.let_go.set()
            self._server.shutdown()
            thread.join()
            self._server.server_close()
