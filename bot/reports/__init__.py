"""Data becomes bytes: pictures and paper. Pure; drawn in a child process."""
