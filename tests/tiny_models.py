"""Whisper, Kokoro and Piper models small enough to build in a test, which the real libraries load and run.

The Whisper knows one sentence: each word it says makes the next one likely, whatever it hears. The Kokoro and the Piper say
each phoneme as a short hum, so that the sound is as long as the text. All are deterministic.
"""

import json
import struct
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

if TYPE_CHECKING:
    from ctranslate2.specs.whisper_spec import WhisperEncoderSpec

WIDTH = 64
SPECIAL = (
    "<|endoftext|>",
    "<|startoftranscript|>",
    "<|en|>",
    "<|translate|>",
    "<|transcribe|>",
    "<|startoflm|>",
    "<|startofprev|>",
    "<|nospeech|>",
    "<|notimestamps|>",
)
HUM = 1200
"""Samples of one phoneme: 50 ms at Kokoro's 24 kHz."""


def whisper(folder: Path, says: str, *, no_speech: float = 0.0, circles: bool = False) -> Path:
    """Write an English Whisper that says `says` (no word twice) to any sound.

    `no_speech` above 1 makes it doubt that any was; `circles`, say it again and again.
    """
    from ctranslate2.specs import whisper_spec  # late: it takes seconds, where torch is installed

    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = _tokenizer(says.split())
    tokenizer.save(str(folder / "tokenizer.json"))
    size = tokenizer.get_vocab_size()
    vocabulary = [tokenizer.id_to_token(i) for i in range(size)] + [f"<|{i * 0.02:.2f}|>" for i in range(1501)]
    spec = whisper_spec.WhisperSpec(1, 2, 1, 2)
    chance = np.random.default_rng(1)
    _encoder(spec.encoder, chance)
    seen = chance.standard_normal((len(vocabulary), WIDTH)).astype(np.float32)
    _decoder(spec.decoder, seen)
    wanted = np.zeros_like(seen)
    words = tokenizer.encode(" " + says).ids
    start, end, doubt = (tokenizer.token_to_id(SPECIAL[i]) for i in (1, 0, 7))
    for before, after in zip([start, *words], [*words, words[0] if circles else end], strict=True):
        wanted[after] += _normal(seen[before])
    wanted[words[0]] += _normal(seen[tokenizer.token_to_id("<|notimestamps|>")])
    wanted[doubt] += no_speech * _normal(seen[start])
    spec.decoder.projection.weight = wanted
    spec.register_vocabulary(vocabulary)
    spec.config.suppress_ids = spec.config.suppress_ids_begin = spec.config.lang_ids = []
    spec.config.alignment_heads = [[0, 0]]
    spec.validate()
    spec.save(str(folder))
    sound = {"feature_size": 80, "sampling_rate": 16000, "hop_length": 160, "chunk_length": 30, "n_fft": 400}
    (folder / "preprocessor_config.json").write_text(json.dumps(sound))
    return folder


def _tokenizer(words: list[str]) -> Tokenizer:
    """Bytes, and one token for each of these words with the space before it."""
    tokens = {symbol: i for i, symbol in enumerate(sorted(pre_tokenizers.ByteLevel.alphabet()))}
    merges: dict[tuple[str, str], None] = {}
    for word in words:
        grown = "Ġ"
        for letter in word:
            merges[grown, letter] = None
            grown += letter
            tokens.setdefault(grown, len(tokens))
    tokenizer = Tokenizer(models.BPE(vocab=tokens, merges=list(merges)))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(name, special=True) for name in SPECIAL])
    return tokenizer


def _normal(row: np.ndarray) -> np.ndarray:
    """What a layer norm makes of it."""
    return (row - row.mean()) / row.std()


def _encoder(encoder: "WhisperEncoderSpec", chance: np.random.Generator) -> None:
    encoder.conv1.weight, encoder.conv2.weight = _small(chance, WIDTH, 80, 3), _small(chance, WIDTH, WIDTH, 3)
    encoder.conv1.bias = encoder.conv2.bias = np.zeros(WIDTH, np.float32)
    encoder.position_encodings.encodings = _small(chance, 1500, WIDTH)
    _norm(encoder.layer_norm)
    for layer in encoder.layer:
        _attention(layer.self_attention)
        _feed_forward(layer.ffn)


def _decoder(decoder, seen: np.ndarray) -> None:
    """One that passes the last token straight through: everything between embedding and projection gives zero."""
    decoder.embeddings.weight = seen
    decoder.position_encodings.encodings = np.zeros((448, WIDTH), np.float32)
    _norm(decoder.layer_norm)
    for layer in decoder.layer:
        _attention(layer.self_attention)
        _norm(layer.attention.layer_norm)
        for linear, rows in zip(layer.attention.linear, (WIDTH, 2 * WIDTH, WIDTH), strict=True):
            _zero(linear, rows, WIDTH)
        _feed_forward(layer.ffn)


def _attention(attention) -> None:
    _norm(attention.layer_norm)
    _zero(attention.linear[0], 3 * WIDTH, WIDTH)
    _zero(attention.linear[1], WIDTH, WIDTH)


def _feed_forward(ffn) -> None:
    _norm(ffn.layer_norm)
    _zero(ffn.linear_0, 4 * WIDTH, WIDTH)
    _zero(ffn.linear_1, WIDTH, 4 * WIDTH)


def _norm(norm) -> None:
    norm.gamma, norm.beta = np.ones(WIDTH, np.float32), np.zeros(WIDTH, np.float32)


def _zero(linear, rows: int, columns: int) -> None:
    linear.weight, linear.bias = np.zeros((rows, columns), np.float32), np.zeros(rows, np.float32)


def _small(chance: np.random.Generator, *shape: int) -> np.ndarray:
    return (0.05 * chance.standard_normal(shape)).astype(np.float32)


def kokoro(
    folder: Path, *, voices: tuple[str, ...] = ("af_heart", "am_michael", "bf_emma"), breaks: bool = False
) -> tuple[Path, Path]:
    """Write a Kokoro graph and its voices. `breaks` makes a graph that loads, and fails whenever it is run."""
    folder.mkdir(parents=True, exist_ok=True)
    graph, styles = folder / "kokoro.onnx", folder / "voices.bin"
    graph.write_bytes(_kokoro_graph(breaks))
    with styles.open("wb") as file:
        np.savez(file, **{name: np.full((510, 1, 256), 0.1, np.float32) for name in voices})
    return graph, styles


def _kokoro_graph(breaks: bool) -> bytes:
    """audio = the hum, once for each token, louder or not by nothing: style and speed are read and multiplied by zero."""
    hum = (0.2 * np.sin(2 * np.pi * 220 * np.arange(HUM) / 24000)).astype(np.float32).reshape(1, HUM)
    flat = np.array([7] if breaks else [-1], np.int64)  # no hum has seven samples
    nodes = [
        _node("Cast", ["tokens"], ["numbers"], to=1),
        _node("Mul", ["numbers", "nothing"], ["zeros"]),
        _node("Transpose", ["zeros"], ["column"], perm=[1, 0]),
        _node("Add", ["column", "hum"], ["hums"]),
        _node("Reshape", ["hums", "flat"], ["row"]),
        _node("ReduceSum", ["style"], ["style_sum"], keepdims=0),
        _node("ReduceSum", ["speed"], ["speed_sum"], keepdims=0),
        _node("Add", ["style_sum", "speed_sum"], ["sum"]),
        _node("Mul", ["sum", "nothing"], ["none"]),
        _node("Add", ["row", "none"], ["audio"]),
    ]
    constants = {"nothing": np.float32(0).reshape(()), "hum": hum, "flat": flat}
    inputs = [_value("tokens", 7, (1, "length")), _value("style", 1, (1, 256)), _value("speed", 1, (1,))]
    return _model(nodes, constants, inputs, _value("audio", 1, ("samples",)))


PIPER_HUM = 600
"""Samples of one of Piper's tokens at 22050 Hz and its usual pace."""


def piper(
    folder: Path, name: str = "en_US-lessac-medium", *, speakers: tuple[str, ...] = (), breaks: bool = False
) -> Path:
    """Write a Piper voice that hums each token, longer when it is told to speak slowly. `breaks`: it fails whenever it is run."""
    from piper.phoneme_ids import DEFAULT_PHONEME_ID_MAP

    folder.mkdir(parents=True, exist_ok=True)
    graph = folder / f"{name}.onnx"
    graph.write_bytes(_piper_graph(len(speakers) > 1, breaks))
    described = {
        "audio": {"sample_rate": 22050},
        "espeak": {"voice": "en-us"},
        "inference": {"noise_scale": 0.667, "length_scale": 1, "noise_w": 0.8},
        "phoneme_type": "espeak",
        "phoneme_id_map": DEFAULT_PHONEME_ID_MAP,
        "num_symbols": 256,
        "num_speakers": max(1, len(speakers)),
        "speaker_id_map": {speaker: number for number, speaker in enumerate(speakers)},
    }
    graph.with_name(graph.name + ".json").write_text(json.dumps(described), encoding="utf-8")
    return graph


def _piper_graph(several: bool, breaks: bool) -> bytes:
    """audio = the beginning of a hum, as long as scales[1] wants it, once for each token."""
    longest = 4 * PIPER_HUM
    hum = (0.2 * np.sin(2 * np.pi * 220 * np.arange(longest) / 22050)).astype(np.float32).reshape(1, longest)
    nodes = [
        _node("Slice", ["scales", "one", "two", "first"], ["pace"]),
        _node("Mul", ["pace", "usual"], ["wanted"]),
        _node("Cast", ["wanted"], ["length"], to=7),
        _node("Slice", ["hum", "zero", "length", "one"], ["cut"]),
        _node("Cast", ["input"], ["numbers"], to=1),
        _node("Mul", ["numbers", "nothing"], ["zeros"]),
        _node("Transpose", ["zeros"], ["column"], perm=[1, 0]),
        _node("Add", ["column", "cut"], ["hums"]),
        _node("Reshape", ["hums", "flat"], ["row"]),
        _node("Cast", ["sid" if several else "input_lengths"], ["other"], to=1),
        _node("Mul", ["other", "nothing"], ["none"]),
        _node("Add", ["row", "none"], ["output"]),
    ]
    constants = {
        "hum": hum,
        "nothing": np.float32(0).reshape(()),
        "usual": np.array([PIPER_HUM], np.float32),
        "zero": np.array([0], np.int64),
        "one": np.array([1], np.int64),
        "two": np.array([2], np.int64),
        "first": np.array([0], np.int64),
        "flat": np.array([7] if breaks else [-1], np.int64),
    }
    inputs = [_value("input", 7, (1, "length")), _value("input_lengths", 7, (1,)), _value("scales", 1, (3,))]
    inputs += [_value("sid", 7, (1,))] if several else []
    return _model(nodes, constants, inputs, _value("output", 1, ("samples",)))


# ONNX is protobuf; these few lines write the five messages of it that a graph needs.


def _varint(value: int) -> bytes:
    out = b""
    while value > 127:
        out, value = out + struct.pack("B", value & 127 | 128), value >> 7
    return out + struct.pack("B", value)


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _bytes(field: int, value: bytes | str) -> bytes:
    data = value.encode() if isinstance(value, str) else value
    return _varint(field << 3 | 2) + _varint(len(data)) + data


def _tensor(name: str, array: np.ndarray) -> bytes:
    kind = {"float32": 1, "int64": 7}[array.dtype.name]
    shape = b"".join(_number(1, size) for size in array.shape)
    return shape + _number(2, kind) + _bytes(8, name) + _bytes(9, array.tobytes())


def _value(name: str, kind: int, shape: tuple[int | str, ...]) -> bytes:
    sizes = [_bytes(2, size) if isinstance(size, str) else _number(1, size) for size in shape]
    return _bytes(1, name) + _bytes(2, _bytes(1, _number(1, kind) + _bytes(2, b"".join(_bytes(1, s) for s in sizes))))


def _node(operation: str, inputs: list[str], outputs: list[str], **attributes: int | list[int]) -> bytes:
    node = (
        b"".join(_bytes(1, one) for one in inputs) + b"".join(_bytes(2, one) for one in outputs) + _bytes(4, operation)
    )
    for name, value in attributes.items():
        if isinstance(value, int):
            node += _bytes(5, _bytes(1, name) + _number(3, value) + _number(20, 2))
        else:
            node += _bytes(5, _bytes(1, name) + b"".join(_number(8, one) for one in value) + _number(20, 7))
    return node


def _model(nodes: list[bytes], constants: dict[str, np.ndarray], inputs: list[bytes], output: bytes) -> bytes:
    graph = b"".join(_bytes(1, node) for node in nodes) + _bytes(2, b"tiny")
    graph += b"".join(_bytes(5, _tensor(name, array)) for name, array in constants.items())
    graph += b"".join(_bytes(11, one) for one in inputs) + _bytes(12, output)
    return _number(1, 8) + _bytes(7, graph) + _bytes(8, _bytes(1, b"") + _number(2, 17))
