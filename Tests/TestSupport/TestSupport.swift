public import Letters
