global using Dataset.Facts;
