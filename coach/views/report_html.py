"""A report as one HTML file that needs nothing else, and as the draft of a mail."""

from __future__ import annotations

from email.message import EmailMessage
from html import escape

from coach.views.report_drawing import svg
from coach.views.report_view import Item, Kind, Report, Section, plain_text
from coach.views.tokens import LIGHT

STYLE = f"""
body {{ font: 13px/1.5 Inter, system-ui, sans-serif; color: {LIGHT.text}; background: {LIGHT.background};
  max-width: 720px; margin: 32px auto; padding: 0 16px; font-variant-numeric: tabular-nums; }}
h1 {{ font-size: 20px; margin: 0; }}
h2 {{ font-size: 13px; font-weight: 400; color: {LIGHT.muted}; margin: 24px 0 8px; }}
p {{ margin: 0 0 8px; white-space: pre-line; overflow-wrap: anywhere; }}
.under {{ color: {LIGHT.muted}; }}
dl.figures {{ display: grid; gap: 12px; margin: 0;
  grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); }}
dl.figures > div {{ background: {LIGHT.surface}; border-radius: 8px; padding: 8px 12px; }}
dl.figures dt, dl.figures .compared {{ color: {LIGHT.muted}; font-size: 11px; margin: 0; }}
dl.figures dd {{ margin: 0; }}
dl.figures dd.value {{ font-size: 15px; font-weight: 600; }}
th {{ white-space: nowrap; }}
table {{ border-collapse: collapse; width: 100%; }}
td, th {{ text-align: left; vertical-align: top; padding: 4px 12px 4px 0; font-weight: 400; }}
th {{ font-weight: 600; }}
td.words {{ white-space: pre-line; overflow-wrap: anywhere; }}
.mark {{ background: {LIGHT.attention_ground}; color: {LIGHT.attention}; border-radius: 10px; padding: 2px 7px;
  font-size: 11px; font-weight: 600; }}
svg {{ width: 100%; height: auto; }}
footer {{ border-top: 1px solid {LIGHT.line}; color: {LIGHT.muted}; font-size: 11px; margin-top: 32px;
  padding-top: 8px; }}
@media print {{ body {{ margin: 0; max-width: none; }} }}
"""


POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""The page fetches nothing and runs nothing, whatever stands in it."""


def report_html(report: Report, language: str) -> str:
    """Return the report as a page. `language` is its code; all text of others is escaped."""
    body = "".join(_section(report, section) for section in report.sections)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        f"<title>{escape(report.title)}</title><style>{STYLE}</style></head>\n"
        f"<body><main><h1>{escape(report.title)}</h1>"
        f'<p class="under">{escape(report.subtitle)}</p>\n{body}</main>'
        f"<footer>{escape(report.foot)}</footer></body></html>\n"
    )


def mail_draft(report: Report, language: str, name: str) -> bytes:
    """Return a draft that mail programs open for sending: nobody is named as its receiver. The page goes along
    as a file of this name."""
    message = EmailMessage()
    message["Subject"] = " ".join(report.title.split())
    message["X-Unsent"] = "1"  # mail programs then open it as a draft
    message.set_content(plain_text(report))
    message.add_attachment(report_html(report, language), subtype="html", filename=name)
    return message.as_bytes()


def _section(report: Report, section: Section) -> str:
    if section.kind is Kind.DRAWING and report.drawing is not None:
        inside = svg(report.drawing)
    elif section.kind is Kind.FIGURES:
        inside = _figures(section.items)
    elif section.kind is Kind.MOMENTS:
        inside = _moments(section.items)
    else:
        inside = _paragraphs(section.items)
    return f"<section><h2>{escape(section.title)}</h2>{inside}</section>\n"


def _paragraphs(items: tuple[Item, ...]) -> str:
    return "".join(f"<p>{escape(item.text)}</p>" for item in items)


def _figures(items: tuple[Item, ...]) -> str:
    cards = "".join(
        f'<div><dt>{escape(item.head)}</dt><dd class="value">{escape(item.value or item.text)}</dd>'
        + (f'<dd class="compared">{escape(item.text)}</dd>' if item.value else "")
        + "</div>"
        for item in items
    )
    return f'<dl class="figures">{cards}</dl>'


def _moments(items: tuple[Item, ...]) -> str:
    return f"<table>{''.join(map(_row, items))}</table>"


def _row(item: Item) -> str:
    mark = f'<span class="mark">{item.number}</span>' if item.number else ""
    return (
        f'<tr><td>{mark}</td><td>{escape(item.value)}</td><th scope="row">{escape(item.head)}</th>'
        f'<td class="words">{escape(item.text)}</td></tr>'
    )
