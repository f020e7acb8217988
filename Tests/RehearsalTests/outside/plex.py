"""python-plexapi against the rehearsal Plex. Arguments: address, token, film items, shows, control address."""

import sys
import time

from plexapi.exceptions import NotFound, Unauthorized
from plexapi.server import PlexServer

url, token, films, shows = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])


def check(fact, holds):
    if not holds:
        sys.exit(f"not so: {fact}")
    print(f"ok: {fact}")


plex = PlexServer(url, token)
check("it connects and knows its version", plex.version.startswith("1.42") and plex.friendlyName == "Rehearsal")
try:
    PlexServer(url, "wrong")
    check("a wrong token is refused", False)
except Unauthorized:
    check("a wrong token is refused", True)

sections = plex.library.sections()
check("it has a section of each kind", [(s.type, s.title) for s in sections] == [("movie", "Movies"), ("show", "TV Shows")])
movies, series = sections
check("sections have locations", movies.locations == ["/media/movies"] and series.locations == ["/media/tv"])
check("the total is told", movies.totalSize == films)

every = movies.all(container_size=7)
check("all films come, page by page", len(every) == films and len({m.ratingKey for m in every}) == films)
modern = [m for m in every if m.guid.startswith("plex://")]
check("modern items have external ids", all({g.id.split(":")[0] for g in m.guids} == {"imdb", "tmdb", "tvdb"} for m in modern))
legacy = [m for m in every if m.guid.startswith("com.plexapp.agents.imdb://tt")]
check("items of old agents have none", legacy and all(not m.guids and m.guid.endswith("?lang=en") for m in legacy))
unmatched = [m for m in every if m.guid.startswith("local://")]
check("unmatched items have none", unmatched and all(not m.guids for m in unmatched))
check("every item has media and files", all(m.media[0].parts[0].file.startswith("/media/movies/") for m in every))
check("sizes need more than 32 bits", any(m.media[0].parts[0].size > 2**32 for m in every))
check("two versions of one item", any(len(m.media) == 2 for m in every))
check("editions are told apart", any(m.editionTitle == "Director's Cut" for m in every))

one = modern[0].reload()
check("an item alone has streams", one.media[0].parts[0].streams[0].codec == "h264")
check("many items at once", len(plex.fetchItems([m.ratingKey for m in every[:5]])) == 5)
try:
    plex.fetchItem(999)
    check("an unknown key is not found", False)
except NotFound:
    check("an unknown key is not found", True)

check("search in a section by title", one.ratingKey in [m.ratingKey for m in movies.search(title=one.title)])
check("search by year", all(m.year == one.year for m in movies.search(year=one.year)))
check("search by a guid", movies.getGuid(one.guid).ratingKey == one.ratingKey)

years = [m.year for m in movies.search(sort="year:desc")]
check("sorting by year", years == sorted(years, reverse=True))
check("unmatched by filter", {m.ratingKey for m in movies.search(unmatched=True)} == {m.ratingKey for m in unmatched})
check("search everywhere", one.ratingKey in [m.ratingKey for m in plex.search(one.title, limit=50) if hasattr(m, "ratingKey")])
check("Apollo 13 is there", len(movies.search(title="Apollo 13")) == 1)

every_show = series.all(container_size=3)
check("all shows come", len(every_show) == shows)
show = next(s for s in every_show if s.guid.startswith("plex://"))
check("a show has seasons and episodes", show.leafCount == len(show.episodes()) and show.childCount == len(show.seasons()))
check("episodes know their show", all(e.grandparentRatingKey == show.ratingKey for e in show.episodes()))
check("a season has its episodes", len(show.seasons()[-1].episodes()) > 0)
check("all episodes of the section", len(series.searchEpisodes()) == sum(s.leafCount for s in every_show))
check("all seasons of the section", len(series.searchSeasons()) == sum(s.childCount for s in every_show))

one.editTitle("A New Title").editSummary("Another summary")
one.reload()
check("edits stay and are locked", one.title == "A New Title" and {f.name for f in one.fields} >= {"title", "summary"})
one.addGenre("Rehearsed")
one.reload()
check("tags are added to those there", "Rehearsed" in [g.tag for g in one.genres] and len(one.genres) > 1)
one.removeGenre("Rehearsed")
one.reload()
check("tags are taken away", "Rehearsed" not in [g.tag for g in one.genres])
one.markPlayed()
one.reload()
check("watched", one.isPlayed and one.viewCount == 1)
one.markUnplayed()
one.reload()
check("unwatched", not one.isPlayed)
one.rate(7.5)
one.reload()
check("rated", one.userRating == 7.5)

playlist = plex.createPlaylist("Rehearsal list", items=every[:3])
check("a playlist", [i.ratingKey for i in playlist.items()] == [m.ratingKey for m in every[:3]])
playlist.addItems(every[3])
check("a longer playlist", len(plex.playlist("Rehearsal list").items()) == 4)
playlist.delete()
check("no playlist", plex.playlists() == [])
collection = movies.createCollection("Rehearsal collection", items=every[:2])
check("a collection", len(collection.items()) == 2 and movies.collections()[0].title == "Rehearsal collection")

movies.update()
check("a scan is an activity", any(a.type == "library.update.section" for a in plex.activities))
deadline = time.monotonic() + 20
while plex.activities and time.monotonic() < deadline:
    time.sleep(0.1)
check("a scan finds what was not scanned", len(movies.all()) > films)
before = len(movies.all())
movies.emptyTrash()
check("emptying the trash takes items away", len(movies.all()) < before)
check("sessions", len(plex.sessions()) == 1 and plex.sessions()[0].usernames == ["rehearsal"])
check("preferences", plex.settings.get("FriendlyName").value == "Rehearsal")
every[0].delete()
try:
    plex.fetchItem(every[0].ratingKey)
    check("deleted items are gone", False)
except NotFound:
    check("deleted items are gone", True)
