"""Record files in, validated records or named mistakes out."""

from checker.read.glossary import Glossary
from checker.read.pieces import Counts
from checker.read.reader import Read, RecordReader
from checker.read.sources import RunCheck, read_paths

__all__ = ["Counts", "Glossary", "Read", "RecordReader", "RunCheck", "read_paths"]
