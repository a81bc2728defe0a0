# RUN: %python %s
"""A session with flash-lsp-server: it reports what our verifier says."""

import json
import subprocess

GOOD = """
#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @f(%q: tensor<8x16xf32>, %k: tensor<12x16xf32>, %v: tensor<12x24xf32>,
             %init: tensor<8x24xf32>) -> tensor<8x24xf32> {
  %o = flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<12x16xf32>, tensor<12x24xf32>)
      outs(%init : tensor<8x24xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      -> tensor<8x24xf32>
  return %o : tensor<8x24xf32>
}
"""
# A score_type that the op does not allow.
BAD = GOOD.replace("score_type = f32", "score_type = f16")


class Session:
    """The language server protocol over the server's stdin and stdout."""

    def __init__(self):
        self.server = subprocess.Popen(
            ["flash-lsp-server"], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.requests = 0

    def send(self, method, params, request=False):
        message = {"jsonrpc": "2.0", "method": method, "params": params}
        if request:
            self.requests += 1
            message["id"] = self.requests
        body = json.dumps(message).encode()
        self.server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.server.stdin.flush()

    def receive(self):
        length = None
        while line := self.server.stdout.readline().strip():
            name, value = line.split(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length is not None, "the server closed its output"
        return json.loads(self.server.stdout.read(length))

    def diagnostics(self, uri):
        """The next diagnostics published for a file."""
        while True:
            message = self.receive()
            if (message.get("method") == "textDocument/publishDiagnostics"
                    and message["params"]["uri"] == uri):
                return message["params"]["diagnostics"]


def main():
    session = Session()
    session.send("initialize", {
        "processId": None, "rootUri": None, "capabilities": {}}, request=True)
    assert session.receive()["result"]["capabilities"]["hoverProvider"]
    session.send("initialized", {})

    for name, text in (("good", GOOD), ("bad", BAD)):
        uri = f"file:///{name}.mlir"
        session.send("textDocument/didOpen", {"textDocument": {
            "uri": uri, "languageId": "mlir", "version": 0, "text": text}})
        found = session.diagnostics(uri)
        if name == "good":
            assert found == [], found
            continue
        assert len(found) == 1, found
        assert "score_type" in found[0]["message"], found
        line = found[0]["range"]["start"]["line"]
        assert "flash.attention" in text.splitlines()[line], found

    session.send("shutdown", None, request=True)
    session.receive()
    session.send("exit", None)
    assert session.server.wait(timeout=30) == 0


main()
