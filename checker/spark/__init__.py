"""Records in a Spark cluster: the same functions as on one machine, row by row where the data lies, areas as a group-by."""

from checker.spark.api import check
from checker.spark.checked import Checked

__all__ = ["Checked", "check"]
