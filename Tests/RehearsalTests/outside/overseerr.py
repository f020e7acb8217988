"""python-overseerr against the rehearsal Overseerr or Seerr.

Arguments: port, key, TMDB's number of a film nobody has, TMDB's number of a show of which some episodes are there.
"""

import asyncio
import json
import sys

from python_overseerr import OverseerrAuthenticationError, OverseerrClient, OverseerrConnectionError
from python_overseerr.models import (
    IssueFilterStatus, IssueStatus, IssueType, MediaStatus, MediaType, Movie, NotificationType, RequestFilterStatus,
    RequestSortStatus, RequestStatus, TV,
)

port, key, film, show = int(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])


def check(fact, holds):
    if not holds:
        sys.exit(f"not so: {fact}")
    print(f"ok: {fact}")


async def refused(error, asking):
    try:
        await asking
    except error:
        return True
    return False


async def requests(client):
    check("nobody has asked for anything", await client.get_requests() == [])
    count = await client.get_request_count()
    check("the count says so", count.total == 0 and count.pending == 0)
    check("a film nobody asked for has no way to tell of", (await client.search(f"tmdb:{film}"))[0].media_info is None)

    made = await client.create_request(MediaType.MOVIE, film)
    check("the owner's wish is approved at once", made.status == RequestStatus.APPROVED)
    check("it has its title with it", made.media.tmdb_id == film and made.media.media_type == MediaType.MOVIE)
    check("and it is looked for", made.media.status == MediaStatus.PROCESSING)
    check("and who asked", made.requested_by.id == 1 and made.requested_by.plex_username == "owner")
    check("and when", made.created_at.year >= 2024)
    check("the same again is refused", await refused(OverseerrConnectionError, client.create_request(MediaType.MOVIE, film)))

    details = await client.get_movie_details(film)
    check("the film's page has the request", [r.id for r in details.media_info.requests] == [made.id])
    check("and its day", details.release_date.year >= 1950 and details.runtime > 60)

    listed = await client.get_requests(RequestFilterStatus.APPROVED, RequestSortStatus.ADDED, 1)
    check("the list has the request", [r.id for r in listed] == [made.id])
    check("nothing waits", await client.get_requests(RequestFilterStatus.PENDING) == [])
    check("it is on its way", len(await client.get_requests(RequestFilterStatus.PROCESSING)) == 1)
    check("and not there", await client.get_requests(RequestFilterStatus.AVAILABLE) == [])
    check("others asked for nothing", await client.get_requests(requested_by=2) == [])
    count = await client.get_request_count()
    check("it is counted", (count.total, count.movie, count.tv, count.approved, count.processing) == (1, 1, 0, 1, 1))


async def shows(client):
    details = await client.get_tv_details(show)
    check("a show has seasons", [s.season_number for s in details.seasons if s.season_number > 0] != [])
    check("its episodes are counted", details.number_of_episodes > 0)
    status = details.media_info.status
    check("some of it is there", status == MediaStatus.PARTIALLY_AVAILABLE)
    found = [r for r in await client.search(details.name) if isinstance(r, TV)]
    check("it is found by its name", show in [r.id for r in found])
    check("a search tells how far it is", found[0].media_info.tvdb_id > 70000)
    new = await client.create_request(MediaType.TV, 900500, "all")
    check("a new show is asked for, season by season", new.season_count and new.media.media_type == MediaType.TV)
    # What was not stored is no request, and this client stumbles over it.
    check("nothing left to ask for is no request", await refused(Exception, client.create_request(MediaType.TV, 900500, "all")))
    check("and nothing was stored", len(await client.get_requests()) == 2)


async def issues(client):
    check("nothing is wrong", await client.get_issues() == [])
    media = (await client.get_movie_details(film)).media_info.id
    issue = await client.create_issue(IssueType.SUBTITLE, "too late", media, 0, 0)
    check("an issue is open", issue.status == IssueStatus.OPEN and issue.issue_type == IssueType.SUBTITLE)
    check("with what was said", [c.message for c in issue.comments] == ["too late"])
    check("by whom", issue.comments[0].user.id == 1 and issue.created_by.display_name == "owner")
    check("it is listed", [i.id for i in await client.get_issues(IssueFilterStatus.OPEN)] == [issue.id])
    check("and not as resolved", await client.get_issues(IssueFilterStatus.RESOLVED) == [])
    check("one alone", (await client.get_issue(issue.id)).media.tmdb_id == film)
    count = await client.get_issue_count()
    check("it is counted", (count.total, count.subtitles, count.open, count.closed) == (1, 1, 1, 0))
    await client.delete_issue(issue.id)
    check("it can be deleted", await refused(OverseerrConnectionError, client.get_issue(issue.id)))


async def webhook(client):
    config = await client.get_webhook_notification_config()
    check("the template is shown as JSON", "{{media}}" in json.loads(config.options.json_payload))
    types = NotificationType.REQUEST_AVAILABLE | NotificationType.ISSUE_REPORTED
    template = json.dumps({"{{media}}": {"id": "{{media_tmdbid}}"}})
    await client.set_webhook_notification_config(
        enabled=True, types=types, webhook_url="http://hook", json_payload=json.dumps(template))
    config = await client.get_webhook_notification_config()
    check("what was written twice over is shown once", config.options.json_payload == template)
    check("with what it tells of", config.enabled and config.types == types)
    check("a test that arrives", await client.test_webhook_notification_config("http://hook", json.dumps(template)))
    check("a test that does not", not await client.test_webhook_notification_config("http://x.invalid", json.dumps(template)))
    check("a template that is no JSON", await refused(OverseerrConnectionError, client.set_webhook_notification_config(
        enabled=True, types=types, webhook_url="http://hook", json_payload="{{media}}")))


async def main():
    async with OverseerrClient("127.0.0.1", port, key, ssl=False) as client:
        check("it knows its version", (await client.get_status()).version.count(".") == 2)
        await requests(client)
        await shows(client)
        await issues(client)
        await webhook(client)
        check("a watchlist", len(await client.get_watchlist()) == 3)
        found = await client.search("the")
        check("a search by words", len(found) == 20 and any(isinstance(r, Movie) for r in found))
    async with OverseerrClient("127.0.0.1", port, "wrong", ssl=False) as client:
        check("anyone may ask for the version", (await client.get_status()).version)
        check("a wrong key is told", await refused(OverseerrAuthenticationError, client.get_requests()))


asyncio.run(main())
