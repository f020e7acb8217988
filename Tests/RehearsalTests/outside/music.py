"""pyarr against the rehearsal Lidarr. Arguments: its address and key."""

import sys
from datetime import datetime

from pyarr import LidarrAPI
from pyarr.exceptions import PyarrBadRequest, PyarrResourceNotFound, PyarrUnauthorizedError

lidarr = LidarrAPI(sys.argv[1], sys.argv[2])


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


check("a wrong key is refused", raises(PyarrUnauthorizedError, LidarrAPI(sys.argv[1], "wrong").get_system_status))
check("status", lidarr.get_system_status()["appName"] == "Lidarr")
check("health", lidarr.get_health()[0]["type"] == "warning")
check("disks", lidarr.get_disk_space()[1]["freeSpace"] > 2**32)
check("tasks", lidarr.get_task()[0]["taskName"] == "RefreshMonitoredDownloads")
check("updates and backups", lidarr.get_update() == [] and lidarr.get_backup() == [])
check("profiles", [p["name"] for p in lidarr.get_quality_profile()] == ["Any", "Lossless", "Standard"])
schema = lidarr.get_quality_profile_schema()
profile = lidarr.add_quality_profile("Loud", True, 6, schema, {"id": 1, "name": "English"})
check("a profile is added", profile["cutoff"] == 6 and profile in lidarr.get_quality_profile())
lidarr.del_quality_profile(profile["id"])
check("one in use stays", raises(PyarrBadRequest, lambda: lidarr.del_quality_profile(1)))
check("qualities", [q["title"] for q in lidarr.get_quality_definition()] == ["MP3-192", "MP3-320", "FLAC"])
metadata = lidarr.get_metadata_profile()
check("metadata profiles", [p["name"] for p in metadata] == ["Standard", "None"])
metadata[0]["name"] = "Albums"
check("one is changed", lidarr.upd_metadata_profile(metadata[0])["name"] == "Albums" and lidarr.get_metadata_profile(1)["name"] == "Albums")
provider = lidarr.get_metadata_provider()
provider["writeAudioTags"] = "sync"
check("the metadata provider is set", lidarr.upd_metadata_provider(provider)["writeAudioTags"] == "sync")
check("settings", lidarr.get_config_host()["apiKey"] != "" and lidarr.get_config_naming()["renameTracks"] is True)
tag = lidarr.create_tag("Rehearsed")
check("tags are lower case", tag["label"] == "rehearsed" and tag in lidarr.get_tag())
check("who has a tag", lidarr.get_tag_detail(tag["id"])["artistIds"] == [])
client = lidarr.get_download_client_schema("Nzbget")[0]
client["name"] = "NZBGet"
next(f for f in client["fields"] if f["name"] == "password")["value"] = "not-a-password"
client = lidarr.add_download_client(client)
check("passwords come back as stars", next(f for f in client["fields"] if f["name"] == "password")["value"] == "********")
lidarr.del_download_client(client["id"])
check("notifications know of albums", "onReleaseImport" in lidarr.get_notification_schema("Webhook")[0])
check("import lists", lidarr.get_import_list_schema("LidarrImport")[0]["shouldMonitor"] == "entireArtist")
folder = lidarr.add_root_folder("More", "/more", 1, 1, [tag["id"]])
check("root folders", {f["path"] for f in lidarr.get_root_folder()} == {"/music", "/more"} and folder["defaultTags"] == [tag["id"]])
lidarr.del_root_folder(folder["id"])

artists = lidarr.get_artist()
check("artists", len(artists) == 12 and len({a["foreignArtistId"] for a in artists}) == 12)
artist = next(a for a in artists if a["statistics"]["trackFileCount"] > 0)
check("an artist by its number", lidarr.get_artist(artist["id"]) == artist)
check("an artist by MusicBrainz", lidarr.get_artist(artist["foreignArtistId"]) == [artist])
check("no such artist", raises(PyarrResourceNotFound, lambda: lidarr.get_artist(9999)))
albums = lidarr.get_album(artistId=artist["id"])
check("albums are as many as counted", len(albums) == artist["statistics"]["albumCount"])
check("an album has its artist", lidarr.get_album(albums[0]["id"])["artist"]["id"] == artist["id"])
check("albums by number", [a["id"] for a in lidarr.get_album([a["id"] for a in albums])] == [a["id"] for a in albums])
check("an album by MusicBrainz", lidarr.get_album(foreignAlbumId=albums[0]["foreignAlbumId"])[0]["id"] == albums[0]["id"])
check("and all beside it", len(lidarr.get_album(foreignAlbumId=albums[0]["foreignAlbumId"], allArtistAlbums=True)) == len(albums))
tracks = lidarr.get_tracks(artistId=artist["id"])
check("tracks are as many as counted", len(tracks) == artist["statistics"]["totalTrackCount"])
check("tracks of an album", {t["albumId"] for t in lidarr.get_tracks(albumId=albums[0]["id"])} == {albums[0]["id"]})
check("a track", lidarr.get_tracks(trackIds=tracks[0]["id"])["artist"]["id"] == artist["id"])
files = lidarr.get_track_file(artistId=artist["id"])
check("files", {t["trackFileId"] for t in tracks if t["hasFile"]} == {f["id"] for f in files})
check("unmapped files", lidarr.get_track_file(unmapped=True) == [])
files[0]["releaseGroup"] = "PYARR"
check("a file is changed", lidarr.upd_track_file(files[0])["releaseGroup"] == lidarr.get_track_file(trackFileIds=files[0]["id"])["releaseGroup"] == "PYARR")
lidarr.delete_track_file(files[0]["id"])
lidarr.delete_track_file([files[1]["id"]])
check("files less", lidarr.get_artist(artist["id"])["statistics"]["trackFileCount"] == len(files) - 2)
check("what would be retagged", lidarr.get_retag(artist["id"])[0]["changes"][0]["field"] == "Year")
check("what would be renamed", lidarr.get_rename(artist["id"]) == [])
check("nothing to import", lidarr.get_manual_import("/downloads") == [])

missing = lidarr.get_wanted(page=1, page_size=1000)
check("what is missing", missing["totalRecords"] == len(missing["records"]) > 0)
check("what is not good enough", lidarr.get_wanted(missing=False)["totalRecords"] > 0)
check("a missing one", lidarr.get_wanted(id_=missing["records"][0]["id"])["id"] == missing["records"][0]["id"])
check("what is to come", len(lidarr.get_calendar(datetime(2000, 1, 1), datetime(2100, 1, 1))) > 0)

found = lidarr.lookup_artist("lidarr:00000000-0000-4000-8001-000000000900")[0]
check("a search finds what is not there yet", "id" not in found)
added = lidarr.add_artist(found, "/music", artist_monitor="none")
check("an artist is added", added["path"].startswith("/music/") and added["statistics"]["trackFileCount"] == 0)
check("not twice", raises(PyarrBadRequest, lambda: lidarr.add_artist(found, "/music")))
check("its albums are left alone", not any(a["monitored"] for a in lidarr.get_album(artistId=added["id"])))
added["tags"] = [tag["id"]]
check("an artist is changed", lidarr.upd_artist(added)["tags"] == [tag["id"]] and lidarr.get_tag_detail(tag["id"])["artistIds"] == [added["id"]])
album = lidarr.get_album(artistId=added["id"])[0]
album["monitored"] = True
check("an album is changed", lidarr.upd_album(album)["monitored"] and lidarr.get_album(album["id"])["monitored"])
lidarr.delete_album(album["id"])
check("an album is deleted", raises(PyarrResourceNotFound, lambda: lidarr.get_album(album["id"])))
lidarr.delete_artist(added["id"])
check("an artist is deleted", raises(PyarrResourceNotFound, lambda: lidarr.get_artist(added["id"])))
found = lidarr.lookup_album("lidarr:00000000-0000-4000-8002-000000008001")[0]
added = lidarr.add_album(found, "/music", artist_monitor="none")
check("an album is added with its artist", added["monitored"] and added["artist"]["id"] == lidarr.get_artist(found["artist"]["foreignArtistId"])[0]["id"])
names = lidarr.lookup(artist["artistName"])
check("a search for words", names[0]["artist"]["id"] == artist["id"])

queue = lidarr.get_queue(page=1, page_size=1)
check("a queue by pages", len(queue["records"]) == 1 and queue["totalRecords"] > 1)
check("past the end the last page again", lidarr.get_queue(page=99, page_size=100)["records"] == lidarr.get_queue(page_size=100)["records"])
check("a queue with artists", lidarr.get_queue(include_artist=True)["records"][0]["artist"]["artistName"] != "")
record = queue["records"][0]
check("downloads of an album", [r["id"] for r in lidarr.get_queue_details(albumIds=[record["albumId"]])] == [record["id"]])
lidarr.del_queue(record["id"], remove_from_client=True, blocklist=True)
check("a download leaves the queue", record["id"] not in [r["id"] for r in lidarr.get_queue()["records"]])
check("and is blocked", lidarr.get_blocklist()["records"][0]["sourceTitle"] == record["title"])
check("history", lidarr.get_history(page=1, page_size=5)["records"][0]["eventType"] == "downloadImported")
check("a command", lidarr.post_command("RefreshArtist", artistId=1)["commandName"] == "Refresh Artist")
check("commands", lidarr.get_command()[0]["name"] == "RefreshArtist")
