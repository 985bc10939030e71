# SPDX-License-Identifier: Apache-2.0
"""Reading forms from files and folders."""

from __future__ import annotations

import ctypes
import os
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Optional, Union

from . import _prototypes as c
from ._base import DocumentError, Handle, check, decode, encode, new
from ._library import Library
from ._model import Assessment
from ._scheme import Scheme

documents = Library("jixiao-documents", c.JIXIAO_DOCUMENTS)


class Document(Handle):
    """What was read from one file."""

    _library = documents
    _ref, _unref = "jx_document_ref", "jx_document_unref"

    @property
    def name(self) -> str:
        """The path or name it was read under."""
        return decode(documents.jx_document_name(self.pointer)) or ""

    @property
    def problems(self) -> list[str]:
        """What was not understood, "place: cause"."""
        found: list[str] = []
        place = ctypes.c_char_p()
        while text := documents.jx_document_problem(self.pointer, len(found), None, ctypes.byref(place)):
            where = decode(place.value)
            found.append(f"{where}: {text.decode()}" if where else text.decode())
        return found

    def __len__(self) -> int:
        return int(documents.jx_document_count(self.pointer))

    def __iter__(self) -> Iterator[Assessment]:
        for index in range(len(self)):
            yield Assessment._share(documents.jx_document_assessment(self.pointer, index))


class Reader(Handle):
    """Reads documents one after another. For limits and a scheme of one's own; otherwise `read` is enough."""

    _library = documents
    _ref, _unref = "jx_reader_ref", "jx_reader_unref"

    def __init__(self, scheme: Union[str, Scheme, None] = None):
        super().__init__(new(documents.jx_reader_new))
        if scheme is not None:
            rules = Scheme(scheme) if isinstance(scheme, str) else scheme
            check(documents.jx_reader_set_scheme(self.pointer, rules.pointer), lambda: f"{rules} is not frozen")

    def _detail(self) -> Optional[str]:
        return decode(documents.jx_reader_detail(self.pointer))

    def set_limit(self, limit: int, value: int) -> None:
        """Sets one of the limits JX_LIMIT_… of documents.h."""
        check(documents.jx_reader_set_limit(self.pointer, limit, value), lambda: f"limit {limit} to {value}")

    def read_file(self, path: Union[str, os.PathLike[str]]) -> Document:
        """Reads a file; DocumentError names file, place and cause."""
        pointer = new(documents.jx_reader_read_file, self.pointer, os.fsencode(path), detail=self._detail)
        document: Document = Document._own(pointer)
        return document

    def read_bytes(self, data: bytes, name: Optional[str] = None) -> Document:
        """Reads a document from memory; `name` is for messages, and its ending hints at the format."""
        pointer = new(
            documents.jx_reader_read_memory, self.pointer, encode(name), data, len(data), detail=self._detail
        )
        document: Document = Document._own(pointer)
        return document


def read_scheme(path: Union[str, os.PathLike[str]]) -> Scheme:
    """A scheme from a JSON file, frozen; the error names file, path and cause."""
    with Reader() as reader:
        pointer = new(documents.jx_reader_read_scheme, reader.pointer, os.fsencode(path), detail=reader._detail)
    scheme: Scheme = Scheme._own(pointer)
    return scheme


def _files(path: str) -> Iterator[str]:
    """The files under a path, in the library's order."""
    out = ctypes.c_void_p()
    check(documents.jx_folder_open(os.fsencode(path), ctypes.byref(out)), lambda: path)
    try:
        name = ctypes.c_char_p()
        while (status := documents.jx_folder_next(out, ctypes.byref(name))) != c.JX_ERROR_NOT_FOUND:
            file = os.fsdecode(name.value or b"")
            if status == c.JX_OK:
                yield file
            else:
                warnings.warn(f"{file}: passed over: cannot be walked", stacklevel=3)
    finally:
        documents.jx_folder_unref(out)


def read(path: Union[str, os.PathLike[str]], scheme: Union[str, Scheme, None] = None) -> Iterator[Assessment]:
    """The assessments in a file or in all files of a folder, read one after another while they are asked for.

    A file that cannot be read raises DocumentError; within a folder it is a warning, and the others go on.
    """
    path = os.fspath(path)
    whole_folder = Path(path).is_dir()
    with Reader(scheme) as reader:
        for file in _files(path):
            try:
                document = reader.read_file(file)
            except DocumentError as error:
                if not whole_folder:
                    raise
                warnings.warn(str(error), stacklevel=2)
                continue
            with document:
                for problem in document.problems:
                    warnings.warn(f"{file}: {problem}", stacklevel=2)
                yield from document
