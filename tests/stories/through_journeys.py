"""A story through journeys and screens on a real database file, with chats kept in memory and no Telegram."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.assessment.asking import Asking
from bot.assessment.errors import Refused, Stale
from bot.assessment.notes import Evidence
from bot.assessment.people import Hello
from bot.assessment.run import Choose, Doubled
from bot.assessment.run import Stale as StaleTap
from bot.handlers.answering import INPUTS, VIEWS
from bot.handlers.summary import PARTS
from bot.journeys.answering import look_at_run, note_card, open_department, pause_run, resume_run, take_input
from bot.journeys.asking import Tap
from bot.journeys.contents import Contents
from bot.journeys.departments import find_way_on, read_departments
from bot.journeys.inviting import hash_code
from bot.journeys.joining import join
from bot.journeys.noting import Message, answer_with_draft, keep_draft, remove_attachment, take_edit, take_message
from bot.journeys.summary import read_summary
from bot.screens.answering import draw_card, draw_moved, draw_paused, read_choice
from bot.screens.departments import draw_departments, draw_nothing_open
from bot.screens.noting import draw_attachments, draw_note_or_answer, draw_odd_kind, draw_too_long
from bot.screens.payload import Payload, Verb, decode
from bot.screens.screen import Screen
from bot.texts import Language, Markup, Texts
from storage.database import Database
from tests.stories.stage import ISOLATES, Button, Shown
from tests.stories.story import Role, Story
from tests.stories.world import close_rounds, found, invite, read_stored
