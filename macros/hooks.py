"""Thin MkDocs glue. The package is imported inside the functions: MkDocs loads this file before it can be found."""

from __future__ import annotations

import logging
from html import escape

from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority

log = logging.getLogger("mkdocs.hooks.handbok")
serving = False


def on_startup(command: str, dirty: bool) -> None:
    global serving
    serving = command == "serve"
    # At INFO the macros plugin lists all it knows, before the author's own faults.
    logging.getLogger("mkdocs.plugins.mkdocs_macros.util").setLevel(logging.WARNING)


def on_config(config):
    from pathlib import Path

    from macros.released import released

    edition = next(iter(config.plugins["macros"].desk.handbook.editions), None)
    config.copyright = escape(edition.disclaimer) if edition else None
    day = released(Path(config.docs_dir))
    config.extra["theme_css"] = [
        path.relative_to(folder).as_posix() for folder in map(Path, config.theme.dirs)
        for kind in ("main", "palette") for path in sorted(folder.glob(f"assets/stylesheets/{kind}.*.min.css"))
    ]
    # A page gets these sheets where it has what one of them is for.
    sheets = config.extra.get("page_css", [])
    config.extra["page_signs"] = ["<table", "<pre", *("hb-" + Path(sheet).stem.replace("_", "-") for sheet in sheets)] if sheets else []
    config.extra["released"] = day and day.date().isoformat()
    early = config.extra.get("first_paint", {}).get("sheets", [])
    if serving:
        config.extra_css = [*early, *config.extra_css, *config.extra.get("serve_css", [])]
    else:
        from macros.strip import FIRST, FORMS, JOINED, PAGES, STUDY, TOOLS, UNSCRIPTED

        config.extra["sheets"] = {
            FIRST: early, JOINED: config.extra_css,
            TOOLS: config.extra.get("tool_css", []), PAGES: config.extra.get("page_css", []), FORMS: config.extra.get("form_css", []),
            STUDY: config.extra.get("study_css", []),
        }
        config.extra_css = [FIRST, JOINED] if config.extra_css else []
        for which, name in (("tool_css", TOOLS), ("page_css", PAGES), ("form_css", FORMS), ("study_css", STUDY)):
            config.extra[which] = [name]
        config.extra["unscripted_css"] = UNSCRIPTED
    return config


def on_files(files, config):
    from mkdocs.structure.files import File

    from macros.published import leave_out
    from macros.slides import ADDED, CODE, added, code

    for sentence in leave_out(files, config):
        log.info(sentence)
    handbook = config.plugins["macros"].desk.handbook
    disclaimer = next((edition.disclaimer for edition in handbook.editions), "")
    for page in [file for file in files.documentation_pages() if file.src_uri.startswith("handbok/") and file.name != "index"]:
        asked = handbook.questions.get(page.name)
        text = added(page.name, handbook.slides.get(page.name), asked.questions if asked else (), disclaimer, handbook.slide_minutes(page.name))
        files.append(File.generated(config, ADDED.format(page.name), content=text))
        files.append(File.generated(config, CODE.format(page.name), content=code((config.site_url or "") + page.url)))
    return files


def on_nav(nav, config, files):
    config.plugins["macros"].desk.order = [page.file.src_uri for page in nav.pages]


@event_priority(100)  # before the macros plugin renders the page
def on_page_markdown(markdown: str, page, config, files) -> str:
    from macros.pagecheck import check

    macros = config.plugins["macros"]
    if page.meta.get("render_macros") is False:
        return markdown
    source = page.file.content_string
    above = source.removesuffix(markdown).count("\n") if source.endswith(markdown) else 0
    macros.desk.open(page.file.src_uri, page.url, above)
    sound = check(markdown, macros.env, {**macros.variables, "page": page, **page.meta}, macros.desk)
    macros.desk.open(page.file.src_uri, page.url, above)
    if sound:
        return markdown
    # The plugin must not meet this page, its title neither: it would answer with a traceback.
    page.meta = {"title": page.file.name, "render_macros": False}
    return ""


def on_page_content(html: str, page, config, files) -> None:
    from macros.description import description

    if not page.meta.get("description"):
        page.meta["description"] = config.site_description if page.is_homepage else description(html)


def on_env(env, config, files):
    from macros.agreement import check
    from macros.errors import in_order, report
    from macros.gist import fill
    from macros.published import leave_out_unused
    from macros.rendering import block

    desk = config.plugins["macros"].desk
    faulty = {fault.file for fault in desk.faults}
    pages = {
        file.src_uri: None if f"{desk.docs.name}/{file.src_uri}" in faulty else file.page.present_anchor_ids or set()
        for file in files.documentation_pages() if file.page
    }
    check(desk.handbook, pages, desk.calls)
    built = {file.src_uri: file.page for file in files.documentation_pages() if file.page}
    chapters = {uri.removeprefix("handbok/").removesuffix(".md"): page.content or "" for uri, page in built.items() if uri.startswith("handbok/")}
    for page in built.values():
        page.content = fill(page.content or "", chapters)
    for sentence in leave_out_unused(files, config):
        log.info(sentence)
    faults = in_order([*desk.faults, *desk.handbook.faults])
    if any(not edition.responsible for edition in desk.handbook.editions):
        log.info("Ingen ansvarig är angiven. Fyll i «responsible» i docs/_data/edition.yml.")
    if faults and not serving:
        raise Abort(report(faults))
    if faults:
        # `mkdocs serve` would end at its first start; instead every page shows what to mend.
        print(report(faults, serving=True), flush=True)
        for file in files.documentation_pages():
            file.page.content = block("faults", faults=faults) + (file.page.content or "")


def on_post_build(config) -> None:
    from pathlib import Path

    from macros.errors import report
    from macros.publish import publish

    handbook = config.plugins["macros"].desk.handbook
    if faults := publish(Path(config.site_dir), Path(config.docs_dir), config.extra, handbook, serving):
        raise Abort(report(faults))
