area-it = Computers
    .short = Computers
    .mandate = Keeps data safe.
