"""What taps ask for."""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class Verb(StrEnum):
    """What a tap asks for. A value is never given a new meaning: old buttons stay in chats for ever.

    Beside each stand how many numbers follow the institution, and what they are; `run` and `step` are the run's.
    """

    numbers: int
    """How many numbers follow the institution."""

    def __new__(cls, value: str, numbers: int = 0) -> Self:
        """A verb with what follows it."""
        verb = str.__new__(cls, value)
        verb._value_ = value
        verb.numbers = numbers
        return verb

    # Inputs to a run: run, step, and what else is named.
    BEGIN = "n", 3  # whether everything is asked, 0 or 1
    CHOOSE = "c", 3  # the choice's place in the scale
    SKIP = "s", 2
    BACK = "b", 2
    GO_TO = "g", 3  # the question's place in the flow
    UNDO = "u", 2
    WIDEN = "w", 2
    SUBMIT = "f", 2
    REOPEN = "o", 2
    BEGIN_ALL = "a", 2
    ANSWER_DRAFT = "da", 4  # the choice's place in the scale, the message of the text

    # Other views of a run: run, and what else is named.
    CARD = "k", 1
    TOWARD = "j", 2  # whether better, 1, or worse, 0
    WHAT_COUNTS = "h", 1
    ALL_ANSWERS = "l", 2  # page
    PAUSE = "p", 1
    RESUME = "r", 1
    ATTACHMENTS = "m", 1
    KEEP_DRAFT = "dk", 2  # message
    SEE_EVIDENCE = "me", 2  # message
    REMOVE_ATTACHMENT = "mr", 2  # message
    SUMMARY = "y", 2  # page
    FINDING = "i", 3  # the question's place in the flow, page to go back to
    STRENGTHS = "q", 1
    RELIANT = "x", 1
    RULES = "z", 1
    CONFIDENTIALITY = "cf", 1
    PICTURE = "v", 1

    # Asking colleagues. A question is named by its place in the flow, a group by its department, or 0 for who leads.
    ASK_COLLEAGUE = "ya", 3  # run, question, page
    ASK_GROUP = "yb", 4  # run, question, group, page
    ASK = "yc", 4  # run, question, group, member or 0 for the whole of it
    ASK_BY_LINK = "yd", 2  # run, question
    ASK_WITHDRAW = "ye", 1  # ask
    ASK_ANSWER = "yf", 1  # ask
    ASK_TAKE = "yg", 1  # ask
    ASK_LEAVE = "yh", 1  # ask
    ASKED = "yi", 1  # ask
    ASKED_ANSWER = "yj", 2  # ask, the choice's place in the scale
    ASKED_PASS = "yk", 1  # ask

    # The institution's own.
    DEPARTMENTS = "ds", 0
    OPEN = "d", 2  # department, the area's place in the content
    SET_LANGUAGE = "sl", 1  # the language's place among those there are
    LANGUAGE = "la", 1  # the language's number, see `bot.screens.language`
    LANGUAGE_AT_FIRST = "lb", 1  # the same
    LANGUAGE_WAITING = "lc", 1  # the same
    SET_TIME_ZONE = "sz", 1  # the zone's place among all zones
    SWITCH = "sw", 0

    # Invites. The draft of an invite is its member's only one. "id" was a verb once.
    INVITE_DRAFT = "ij", 0
    INVITE_ROLES = "ik", 0
    INVITE_ROLE = "ir", 2  # the role's place in `RoleKind`, whether frontline
    INVITE_DEPARTMENTS = "il", 1  # page
    INVITE_TOGGLE = "im", 3  # department or 0 for all, whether it is for it, 0 or 1, page
    INVITE_LANGUAGES = "in", 0
    INVITE_LANGUAGE = "io", 1  # the language's place among those there are
    INVITE_USES = "ip", 1
    INVITE_DAYS = "iq", 1
    INVITE_NAME = "is", 0
    INVITE_UNNAME = "it", 0
    INVITE_MAKE = "iu", 1  # the fingerprint of the draft that was seen
    INVITE_INTO = "iv", 1  # department
    INVITES = "ia", 1  # page
    INVITES_MISSED = "ib", 1  # page
    INVITE_LINK = "ic", 1  # invite
    INVITE_REVOKING = "ie", 1  # invite
    INVITE_REVOKE = "if", 1  # invite
    INVITE_ANEW = "ig", 1  # invite

    # People who wait to be let in, who are here, and who went.
    APPLICANTS = "ja", 1  # page
    APPLICANT = "jb", 1  # application
    ADMIT = "jc", 1  # application
    TURN_AWAY = "jd", 1  # application
    WITHDRAW = "je", 1  # application
    PEOPLE = "ea", 1  # page
    PEOPLE_DEPARTMENT = "eb", 2  # department or 0 for the institution, page
    PEOPLE_AWAY = "ec", 1  # page
    PERSON = "ee", 1  # member
    PERSON_FORMER = "ed", 1  # member
    PERSON_ROLES = "ef", 2  # member, page
    PERSON_ROLE = "eg", 2  # member, department or 0 for the institution
    PERSON_GIVE = "eh", 3  # the same, and the role's place in `RoleKind`, or the one behind the last for none
    PERSON_FRONTLINE = "ei", 2  # member, whether frontline, 0 or 1
    PERSON_REMOVING = "ej", 1  # member
    PERSON_REMOVE = "ek", 1  # member
    PERSON_INVITE = "el", 1  # member
    LEAVE = "em", 0

    # What is kept of people, how long, and being forgotten.
    KEEP_ANSWERS = "gb", 1  # months
    KEEP_FORMER = "gc", 1  # days
    MY_DATA = "gd", 0
    FORGETTING = "ge", 1  # in this institution, 0, in all, 1, or to be chosen, 2
    FORGET = "gf", 2  # in this institution, 0, or in all, 1; the member who was asked

    # Rounds. The draft of a round is its member's only one.
    ROUNDS = "rl", 1  # page
    ROUND = "rv", 2  # round, page
    ROUND_PREPARE = "rp", 0
    ROUND_DEPARTMENTS = "rd", 1  # page
    ROUND_TOGGLE_DEPARTMENT = "rt", 3  # department or 0 for all, whether it takes part, 0 or 1, page
    ROUND_PRIVACY = "ra", 1  # its place in `Privacy`
    ROUND_CONFIDENTIALITY = "rg", 0
    ROUND_SCOPE = "rs", 1  # everything, 0, or what a follow-up asks, 1
    ROUND_WHO = "rw", 1  # its place in `Asked`
    ROUND_PEOPLE = "rc", 1  # page
    ROUND_TOGGLE_PERSON = "rm", 3  # member, whether asked, 0 or 1, page
    ROUND_ONLY = "rf", 1  # department
    ROUND_DAYS = "ry", 1  # days until it ends
    ROUND_OPEN = "ro", 1  # the fingerprint of the draft that was seen
    ROUND_EXTEND = "re", 2  # round, the ordinal of the new last day
    ROUND_CLOSE = "rq", 2  # round, whether it is meant, 0 or 1

    # What the people of a department say: assessment, and what else is named.
    PEOPLE_SUMMARIES = "pl", 0
    PEOPLE_SUMMARY = "ps", 2  # page
    PEOPLE_FINDING = "pf", 3  # the question's place in the flow, page to go back to
    PEOPLE_STRENGTHS = "pg", 1
    PEOPLE_SPREAD = "pa", 2  # page
    PEOPLE_CHANGES = "pc", 1
    PEOPLE_RELIANT = "pr", 1
    PEOPLE_FIGURE = "pe", 3  # 0 for all or the principle's place from 1, page
    PEOPLE_NAMES = "pn", 3  # the question's place in the flow, page
    PEOPLE_RULES = "pz", 1
    PEOPLE_CONFIDENTIALITY = "pq", 1
    PEOPLE_PICTURE = "pv", 2  # 0 by principle, 1 by responsibility, 2 before and after
    SETTLE = "pt", 3  # the question's place in the flow, page to go back to
    SETTLE_AS = "pu", 3  # the question's place in the flow, the choice's place in the scale

    # The institution.
    INSTITUTION = "nv", 0
    INSTITUTION_AREAS = "nl", 0
    INSTITUTION_PRINCIPLES = "np", 0
    INSTITUTION_AREA = "na", 2  # the area's place in the content, page
    INSTITUTION_FINDINGS = "nf", 1  # page
    INSTITUTION_FINDING = "ni", 2  # the responsibility's place in the content, page to go back to
    INSTITUTION_GAPS = "ng", 1  # page
    INSTITUTION_FIGURE = "ne", 3  # 0 for all or the area's place from 1, 0 or the principle's place from 1, page
    INSTITUTION_CONFIDENTIALITY = "nc", 0
    INSTITUTION_PICTURE = "nw", 0
    INSTITUTION_CHANGES = "nb", 1  # page
    INSTITUTION_CHANGES_PICTURE = "nd", 0
    STRATEGY = "ts", 2  # wave, page
    STRATEGY_ITEM = "ti", 3  # the responsibility's place in the content, wave, page to go back to
    WHAT_IF = "tw", 1  # page
    TICK = "tt", 3  # the responsibility's place in the content, 0 or 1, page
    UNTICK = "tu", 0
    KEEP_ACTIONS = "tk", 1  # wave, or 0 for what is ticked
    RELATED = "ll", 0
    RELATED_AREA = "lo", 2  # the area's place in the content, page
    RELATED_PICTURE = "lp", 1  # 0 for all or the area's place from 1

    # The plan of action. "tl" and "td" were verbs once.
    PLAN = "va", 3  # its place in `Whose`, what is living, 0, or ended, 1, page
    ACT_ON = "vb", 2  # the responsibility's place in the content, department or 0 for wherever it was found
    ACTION = "vc", 1  # action
    ACTION_MOVES = "vd", 2  # action, page
    ACTION_MOVE = "ve", 3  # action, the deed's place in `ON_THE_WAY`, the step at which it was drawn
    ACTION_WORD = "vf", 1  # action
    ACTION_DATES = "vg", 1  # action
    ACTION_DATE = "vh", 2  # action, the ordinal of the day
    ACTION_PEOPLE = "vi", 2  # action, page
    ACTION_PLACES = "vj", 2  # action, page
    ACTION_GIVE = "vk", 3  # action, department, member or 0 for the whole of it
    ACTION_DROP = "vl", 1  # action
    ASK_ANOTHER = "vm", 1  # action
    RECHECK = "vn", 2  # recheck, the choice's place in the scale
    RECHECK_SEE = "vo", 1  # recheck

    # When departments are assessed again.
    SCHEDULE = "xa", 1  # page
    SCHEDULE_DEPARTMENT = "xb", 1  # department
    SCHEDULE_DAYS = "xc", 1  # department
    SCHEDULE_DAY = "xd", 2  # department, the ordinal of the day, or 0 for the one that is reckoned
    SCHEDULE_INTERVALS = "xe", 0
    SCHEDULE_MONTHS = "xf", 1  # months
    SCHEDULE_CRITICAL = "xg", 1  # days
    SCHEDULE_FILE = "xh", 1  # department or 0 for all

    # What slipped on which departments rely.
    RELIED = "xi", 1  # assessment
    RECONSIDER = "xj", 3  # assessment, the own responsibility's place in the content, the place in `Reconsidering`

    # The institution's own structure. An area or a responsibility is named by its place in the content.
    STRUCTURE = "us", 1  # page
    STRUCTURE_AREAS = "ul", 0
    STRUCTURE_AREA = "ua", 2  # area, page
    STRUCTURE_LEAVING_OUT = "uj", 1  # area
    STRUCTURE_LEAVE_OUT = "uu", 1  # area
    STRUCTURE_ARCHIVED = "uv", 1  # page
    STRUCTURE_DEPARTMENT = "ud", 1  # department
    STRUCTURE_COVERS = "ue", 1  # department
    STRUCTURE_COVER = "uc", 4  # department, area, whether it covers it, 0 or 1, 0 or the page of the area from 1
    STRUCTURE_NAMES = "uw", 1  # department
    STRUCTURE_NAME = "un", 2  # department or 0 for a new one, 0 or the language's place from 1
    STRUCTURE_NOT_NAMED = "ub", 1  # department or 0
    STRUCTURE_UNNAME = "uz", 2  # department, the language's place from 1
    STRUCTURE_ARCHIVING = "uq", 1  # department
    STRUCTURE_ARCHIVE = "ur", 1  # department
    STRUCTURE_RESTORE = "uo", 1  # department
    STRUCTURE_PAIR = "up", 2  # department, area
    STRUCTURE_PEOPLE = "uf", 3  # department, area, page
    STRUCTURE_RESPONSIBLE = "ug", 3  # department, area, member or 0 for nobody
    DUTIES = "ut", 3  # department, 0 for those of other areas or the area from 1, page
    DUTY = "uy", 3  # department, responsibility, page of people
    DUTY_ELSEWHERE = "uh", 3  # department, responsibility, page of departments
    ASSIGN = "um", 3  # department, responsibility, member or 0 for all
    TAKE_BACK = "uk", 2  # department, responsibility
    BRANCHES = "ux", 2  # area, page
    MINE = "ui", 1  # page

    # Letters and reminders. A letter is named by the first of its messages. "ku" was a verb once.
    REMINDERS = "ka", 0
    REMINDER_HOURS = "kb", 0
    REMINDER_HOUR = "kc", 1  # hour
    REMINDER_QUIET_HOURS = "kd", 0
    REMINDER_QUIET = "ke", 2  # from which hour, until which
    REMINDER_AWAY = "kf", 0
    REMINDER_AWAY_UNTIL = "kg", 1  # the ordinal of the day, or 0 for being here
    REMINDER_KINDS = "kh", 0
    REMINDER_STOP = "ki", 2  # the kind's place in `ReminderKind`, whether it is stopped, 0 or 1
    REMINDERS_PUT_OFF = "kv", 0
    REMINDER_AGAIN = "kw", 2  # the kind's place in `ReminderKind`, what it is about
    REMINDER_PACE = "kj", 1  # its place in `Pace`
    REMINDER_DIGEST = "kl", 0
    REMINDER_DIGEST_ON = "km", 1  # the day of the week from 1, or 0 for none
    REMINDER_COUNTRY = "kn", 0
    REMINDER_IN = "ko", 1  # the country's place from 1, or 0 for that of the time zone
    LETTER = "kp", 1  # letter
    LETTER_LATER = "kq", 2  # letter, days
    LETTER_NOT_MINE = "kr", 1  # letter
    LETTER_DECLINE = "ks", 2  # letter, message
    LETTER_STOP = "kt", 1  # letter
    LETTER_RESUME = "kx", 1  # letter

    # Files.
    DEPARTMENT_FILES = "fa", 1  # assessment
    DEPARTMENT_FILE = "fd", 2  # assessment, the file's place in `DepartmentFile`
    INSTITUTION_FILES = "fb", 0
    INSTITUTION_FILE = "fi", 1  # the file's place in `InstitutionFile`
    OWN_REPORT = "fo", 1  # run
    TOOL = "fl", 0
    TOOL_PAPER = "ft", 0
    TOOL_TRAININGS = "fs", 0
    TOOL_TRAINING = "fu", 1  # 0 for all or the area's place from 1
    RATE = "fr", 1  # 1, poor, to 5, best
    LEAVE_REMARK = "fx", 0
    DROP_REMARK = "fz", 0
    SHEET = "sh", 1  # run
    FILL_IN = "sf", 3  # the message of the sheet, the place in `Fill`, the step of the run that it was put beside
    LEAVE_SHEET = "sn", 1  # the message of the sheet
    CANCEL_WORK = "wc", 1  # the work's number
    LEAVE_PROMPT = "wp", 0
