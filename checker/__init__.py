"""danchu: checks units against declarative rules of legal documents."""

__version__ = "0.1.0"
