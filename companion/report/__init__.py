"""The page for the clinic: domain values in, document out."""
