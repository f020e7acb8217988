"""pyarr against the rehearsal Radarr and Sonarr. Arguments: Radarr's address and key, Sonarr's address and key."""

import sys

from pyarr import RadarrAPI, SonarrAPI
from pyarr.exceptions import PyarrBadRequest, PyarrResourceNotFound, PyarrUnauthorizedError
from pyarr.models.common import PyarrSortDirection

radarr, sonarr = RadarrAPI(sys.argv[1], sys.argv[2]), SonarrAPI(sys.argv[3], sys.argv[4])


def check(fact, holds):
    if not holds:
        sys.exit(f"not so: {fact}")
    print(f"ok: {fact}")


def raises(error, call):
    try:
        call()
    except error:
        return True
    return False


check("a wrong key is refused", raises(PyarrUnauthorizedError, RadarrAPI(sys.argv[1], "wrong").get_system_status))
for service, name in ((radarr, "Radarr"), (sonarr, "Sonarr")):
    check(f"{name}: status", service.get_system_status()["appName"] == name)
    check(f"{name}: health", service.get_health()[0]["type"] == "warning")
    check(f"{name}: disks", service.get_disk_space()[1]["freeSpace"] > 2**32)
    profiles = service.get_quality_profile()
    check(f"{name}: profiles", [p["name"] for p in profiles] == ["Any", "HD-1080p", "Ultra-HD"])
    tag = service.create_tag("Rehearsed")
    check(f"{name}: tags are lower case", tag["label"] == "rehearsed" and tag in service.get_tag())
    check(f"{name}: the same tag again", service.create_tag("rehearsed")["id"] == tag["id"])
    check(f"{name}: who has a tag", service.get_tag_detail(tag["id"])["label"] == "rehearsed")
    queue = service.get_queue(page=1, page_size=2)
    check(f"{name}: a queue by pages", len(queue["records"]) == 2 and queue["totalRecords"] > 2)
    last = service.get_queue(page=99, page_size=2)["records"]
    check(f"{name}: past the end the last page again", last and last == service.get_queue(page=(queue["totalRecords"] + 1) // 2, page_size=2)["records"])
    check(f"{name}: history", service.get_history(page=1, page_size=5)["records"][0]["eventType"] in ("grabbed", "downloadFolderImported"))
    check(f"{name}: settings", service.get_config_host()["apiKey"] != "" and service.get_config_naming()["id"] == 1)
    client = service.get_download_client_schema("Nzbget")[0]
    client["name"] = "NZBGet"
    next(f for f in client["fields"] if f["name"] == "password")["value"] = "not-a-password"
    client = service.add_download_client(client)
    shown = next(f for f in client["fields"] if f["name"] == "password")["value"]
    check(f"{name}: passwords come back as stars", shown == "********")
    check(f"{name}: a second of that name will not do", raises(PyarrBadRequest, lambda: service.add_download_client(client)))
    service.del_download_client(client["id"])
    check(f"{name}: it is gone", service.get_download_client() == [])

movies = radarr.get_movie()
check("films", len(movies) > 10 and len({m["tmdbId"] for m in movies}) == len(movies))
check("a film by its number", radarr.get_movie(movies[0]["id"]) == movies[0])
check("a film by its tmdb number", radarr.get_movie(movies[0]["tmdbId"], tmdb=True) == [movies[0]])
check("no such film", raises(PyarrResourceNotFound, lambda: radarr.get_movie(999999)))
new = radarr.lookup_movie("tmdb:500000")[0]
check("a search finds what is not there yet", "id" not in new and new["tmdbId"] == 500000)
added = radarr.add_movie(new, root_dir="/movies", quality_profile_id=1)
check("a film is added", added["id"] > 0 and added["path"].startswith("/movies/") and not added["hasFile"])
check("not twice", raises(PyarrBadRequest, lambda: radarr.add_movie(new, root_dir="/movies", quality_profile_id=1)))
added["monitored"] = False
check("a film is changed", radarr.upd_movie(added)["monitored"] is False and not radarr.get_movie(added["id"])["monitored"])
radarr.del_movie(added["id"], add_exclusion=True)
check("a film is deleted", raises(PyarrResourceNotFound, lambda: radarr.get_movie(added["id"])))
tag = radarr.create_tag("kids")
ids = [m["id"] for m in movies[:3]]
radarr.upd_movies({"movieIds": ids, "tags": [tag["id"]], "applyTags": "add"})
check("several films at once", radarr.get_tag_detail(tag["id"])["movieIds"] == ids)
radarr.del_tag(tag["id"])
check("a tag in use stays", tag in radarr.get_tag())
held = next(m for m in movies if m["hasFile"])
check("a file", radarr.get_movie_file(held["movieFile"]["id"])["path"] == held["movieFile"]["path"])
radarr.del_movie_file(held["movieFile"]["id"])
check("a file less", radarr.get_movie(held["id"])["hasFile"] is False)
check("a film's own history", [e["eventType"] for e in radarr.get_movie_history(held["id"])] == ["downloadFolderImported", "grabbed"])
record = radarr.get_queue()["records"][0]
radarr.del_queue(record["id"], remove_from_client=True, blocklist=True)
check("a download leaves the queue", record["id"] not in [r["id"] for r in radarr.get_queue()["records"]])
check("and is blocked", radarr.get_blocklist()["records"][0]["sourceTitle"] == record["title"])
check("a command", radarr.post_command("RefreshMovie", movieIds=[1])["status"] in ("queued", "started"))
check("commands", radarr.get_command()[0]["name"] == "RefreshMovie")
folder = radarr.add_root_folder("/more-movies")
check("root folders", {f["path"] for f in radarr.get_root_folder()} == {"/movies", "/more-movies"})
radarr.del_root_folder(folder["id"])

series = sonarr.get_series()
check("shows", len(series) > 5 and all(s["statistics"]["totalEpisodeCount"] > 0 for s in series))
show = next(s for s in series if s["statistics"]["episodeFileCount"] > 0)
episodes = sonarr.get_episode(show["id"], series=True)
check("episodes are as many as counted", len(episodes) == show["statistics"]["totalEpisodeCount"])
files = sonarr.get_episode_files_by_series_id(show["id"])
check("files", {e["episodeFileId"] for e in episodes if e["hasFile"]} == {f["id"] for f in files})
check("an episode", sonarr.get_episode(episodes[0]["id"])["series"]["id"] == show["id"])
changed = sonarr.upd_episode_monitor([episodes[0]["id"]], False)
check("episodes are left alone", changed[0]["monitored"] is False)
missing = sonarr.get_wanted(page=1, page_size=1000)
check("what is missing", missing["totalRecords"] == len(missing["records"]) > 0 and not any(e["hasFile"] for e in missing["records"]))
new = sonarr.lookup_series(id_=500000)[0]
added = sonarr.add_series(new, quality_profile_id=1, language_profile_id=1, root_dir="/tv")
check("a show is added", added["path"].startswith("/tv/") and len(sonarr.get_episode(added["id"], series=True)) > 0)
check("not twice", raises(PyarrBadRequest, lambda: sonarr.add_series(new, quality_profile_id=1, language_profile_id=1, root_dir="/tv")))
added["seriesType"] = "anime"
check("a show is changed", sonarr.upd_series(added)["seriesType"] == "anime")
sonarr.del_series(added["id"])
check("a show is deleted", raises(PyarrResourceNotFound, lambda: sonarr.get_series(added["id"])))
records = sonarr.get_queue(page_size=100)["records"]
pack = [r for r in records if r["downloadId"] == records[0]["downloadId"]]
check("a season pack is a record an episode", len(pack) > 1 and len({r["size"] for r in pack}) == 1)
check("a command", sonarr.post_command("RefreshSeries")["commandName"] == "Refresh Series")
