principle-transparency = Transparency
    .short = Transparency
    .meaning = Clients know before they decide.

principle-privacy = Privacy
    .short = Privacy
    .meaning = What clients say stays here.
