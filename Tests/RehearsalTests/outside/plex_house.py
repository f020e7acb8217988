"""python-plexapi against what goes on in a house with the rehearsal Plex. Arguments: address, token."""

import sys
import tempfile
import zipfile
from datetime import datetime, timedelta

from plexapi.exceptions import BadRequest, NotFound
from plexapi.playlist import Playlist
from plexapi.playqueue import PlayQueue
from plexapi.server import PlexServer

url, token = sys.argv[1], sys.argv[2]


def check(fact, holds):
    if not holds:
        sys.exit(f"not so: {fact}")
    print(f"ok: {fact}")


def keys(items):
    return [item.ratingKey for item in items]


def refused(kind, action):
    try:
        action()
        return False
    except kind:
        return True


plex = PlexServer(url, token)
movies, series = plex.library.sections()
films = movies.all()
show = next(s for s in series.all() if s.leafCount > 3)

# Playlists.
chosen = plex.createPlaylist("Chosen", items=films[:3])
check("a playlist keeps its order", keys(chosen.items()) == keys(films[:3]) and not chosen.smart)
chosen.addItems([films[5], films[4]])
chosen.reload()
check("items are added at the end", keys(chosen.items())[3:] == keys([films[5], films[4]]) and chosen.leafCount == 5)
chosen.moveItem(films[4], after=films[0])
check("an item is moved behind another", keys(chosen.reload().items())[:2] == keys([films[0], films[4]]))
chosen.moveItem(films[5])
check("an item is moved to the beginning", keys(chosen.reload().items())[0] == films[5].ratingKey)
chosen.removeItems(films[5])
check("an item is removed", films[5].ratingKey not in keys(chosen.reload().items()))
chosen.editTitle("Renamed").editSummary("With words")
check("a playlist is renamed", plex.playlist("Renamed").summary == "With words")
check("playlists are listed by kind", len(plex.playlists(playlistType="video")) == 1 and plex.playlists(playlistType="audio") == [])
check("mixed playlists are refused by the server too", refused(NotFound, lambda: plex.fetchItem("/playlists/1")))

year = films[0].year
smart = plex.createPlaylist("Later", section=movies, smart=True, sort="year:desc", filters={"year>>": year})
check("a smart playlist holds what fits", smart.smart and all(f.year > year for f in smart.items()))
check("it is as long as it says", smart.leafCount == len(smart.items()) > 0)
check("its query can be read", smart.filters()["filters"] is not None and smart.filters()["sort"] == ["movie.year:desc"])
smart.updateFilters(filters={"year": year})
smart.reload()
check("its query can be changed", all(f.year == year for f in smart.items()) and len(smart.items()) > 0)
check("items cannot be put into it", refused(BadRequest, lambda: smart.addItems(films[0])))
smart.delete()
chosen.delete()
check("playlists are deleted", plex.playlists() == [])

# Play queues.
queue = plex.createPlayQueue(films[:4], startItem=films[1])
check("a play queue begins where it is told", keys(queue.items) == keys(films[:4]) and queue.selectedItem.ratingKey == films[1].ratingKey)
queue.addItem(films[6])
check("an item is put behind what is played", keys(queue.items)[2] == films[6].ratingKey)
queue.addItem(films[7], playNext=True)
check("an item is put right behind what is played", keys(queue.items)[2:4] == keys([films[7], films[6]]))
queue.moveItem(queue.items[3], after=queue.items[4])
check("an item is moved in a queue", keys(queue.items)[4] == films[6].ratingKey)
queue.removeItem(queue.items[4])
check("an item is taken out of a queue", films[6].ratingKey not in keys(queue.items))
check("a queue is found again", keys(PlayQueue.get(plex, queue.playQueueID).items) == keys(queue.items))
check("a window is a stretch", len(PlayQueue.get(plex, queue.playQueueID, center=queue.items[2].playQueueItemID, window=1).items) == 3)
queue.clear()
check("a queue is cleared", queue.items == [])
check("a show stands for its episodes", plex.createPlayQueue(show).playQueueTotalCount == show.leafCount)
check("a queue that is gone is not found", refused(NotFound, lambda: PlayQueue.get(plex, 1)))

# History and what is watched.
before = plex.history()
check("history is there, the latest first", len(before) == 40 and before[0].viewedAt > before[-1].viewedAt)
check("history pages", len(plex.history(maxresults=7)) == 7)
since = datetime.now() - timedelta(days=5)
check("history since a day", 0 < len(plex.history(mindate=since)) < 10)
check("history of one account", {h.accountID for h in plex.history(accountID=2)} == {2})
check("history of a section", plex.history(librarySectionID=series.key) == [])
films[2].markPlayed()
check("what is watched is history", plex.history(ratingKey=films[2].ratingKey)[0].ratingKey == films[2].ratingKey)
plex.history(maxresults=1)[0].delete()
check("history is deleted", len(plex.history()) == 40)
show.markPlayed()
check("a show is watched with its episodes", len(plex.history(ratingKey=show.ratingKey)) == show.leafCount)
films[3].updateProgress(100000)
check("progress is kept", films[3].reload().viewOffset == 100000)
films[3].removeFromContinueWatching()
check("continue watching forgets", not films[3].reload().viewOffset)

# Sessions.
films[8].updateTimeline(5000, state="playing", duration=films[8].duration)
sessions = plex.sessions()
check("a player that reports has a session", films[8].ratingKey in keys(sessions) and len(sessions) == 2)
mine = next(s for s in sessions if s.ratingKey == films[8].ratingKey)
check("a session has a player, a session and a conversion", mine.player.state == "playing" and mine.session.id and mine.transcodeSession.videoDecision == "transcode")
check("conversions are listed", len(plex.transcodeSessions()) == 1)
mine.stop(reason="enough")
check("a session is ended", len(plex.sessions()) == 1)

# Settings.
check("settings are typed", plex.settings.get("butlerStartHour").value == 2 and plex.settings.get("loudnessTarget").value == -16.5)
check("settings have choices", plex.settings.get("secureConnections").enumValues == {0: "Required", 1: "Preferred", 2: "Disabled"})
plex.settings.get("friendlyName").set("Attic")
plex.settings.get("autoEmptyTrash").set(True)
plex.settings.save()
saved = PlexServer(url, token).settings
check("settings are saved", saved.get("friendlyName").value == "Attic" and saved.get("autoEmptyTrash").value is True)

# The server itself.
check("the butler has its tasks", len(plex.butlerTasks()) == 22)
plex.runButlerTask("CleanOldBundles")
check("a task is an activity", any(a.type == "butler.CleanOldBundles" for a in plex.activities))
check("no update is found before anyone looks", plex.isLatest() in (True, False))
check("an update is found", plex.checkForUpdate(download=False) is not None)
check("accounts and devices", [a.name for a in plex.systemAccounts()] == ["rehearsal", "guest"] and len(plex.systemDevices()) == 2)
check("clients", [c.title for c in plex.clients()] == ["Rehearsal"])
bandwidth = plex.bandwidth(timespan="days", **{"bytes>": 3 * 10**9, "lan": True})
check("bandwidth is filtered", bandwidth and all(b.lan and b.bytes > 3 * 10**9 for b in bandwidth))
check("resources", plex.resources()[0].hostCpuUtilization > 0)
check("a token for a player", plex.createToken().startswith("transient-"))
with tempfile.TemporaryDirectory() as folder:
    path = plex.downloadLogs(savepath=folder)
    check("logs are an archive", zipfile.ZipFile(path).namelist() == ["Plex Media Server.log"] and zipfile.ZipFile(path).testzip() is None)
    path = plex.downloadDatabases(savepath=folder)
    check("databases are an archive", zipfile.ZipFile(path).testzip() is None)
plex.unclaim()
check("a server is unclaimed", plex.account().signInState == "none")
