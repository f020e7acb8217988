"""qbittorrent-api against the rehearsal qBittorrent. Arguments: address, password, version."""

import hashlib
import sys
import time

from qbittorrentapi import Client, Conflict409Error, Forbidden403Error, LoginFailed, NotFound404Error
from qbittorrentapi import UnsupportedMediaType415Error

url, password, version = sys.argv[1:4]


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


def until(fact, holds):
    deadline = time.monotonic() + 20
    while not holds() and time.monotonic() < deadline:
        time.sleep(0.1)
    check(fact, holds())


def written(value):
    if isinstance(value, int):
        return b"i%de" % value
    if isinstance(value, str):
        value = value.encode()
    if isinstance(value, bytes):
        return b"%d:%s" % (len(value), value)
    if isinstance(value, list):
        return b"l" + b"".join(map(written, value)) + b"e"
    return b"d" + b"".join(written(k) + written(v) for k, v in sorted(value.items())) + b"e"


def torrent(name, size, tracker="http://127.0.0.1:1/announce"):
    pieces = b"".join(hashlib.sha1(bytes([n])).digest() for n in range((size + 65535) // 65536))
    files = [{"length": size - 100, "path": ["a.mkv"]}, {"length": 100, "path": ["more", "b.nfo"]}]
    info = {"name": name, "piece length": 65536, "pieces": pieces, "files": files}
    return written({"announce": tracker, "info": info, "comment": "outside"}), hashlib.sha1(written(info)).hexdigest()


client = Client(host=url, username="admin", password="wrong")
check("a wrong password is refused", raises(LoginFailed, client.auth_log_in))
client = Client(host=url, username="admin", password=password)
client.auth_log_in()
check("the right one is taken", client.is_logged_in)
check("its version", client.app.version == "v" + version)
check("its build", client.app.build_info["bitness"] == 64)
check("where it puts things", client.app.default_save_path == "/downloads")

everything = client.torrents_info()
check("torrents at every stage", {"downloading", "uploading", "stalledDL", "missingFiles", "metaDL"} <= {t.state for t in everything})
check("one is stopped", any(t.state_enum.is_stopped for t in everything))
check("complete ones are told apart", any(t.state_enum.is_complete for t in everything) and any(t.state_enum.is_downloading for t in everything))
check("one by hash", client.torrents_info(torrent_hashes=everything[0].hash)[0].name == everything[0].name)
check("in order", [t.name for t in client.torrents_info(sort="name")] == sorted(t.name for t in everything))
check("backwards", [t.name for t in client.torrents_info(sort="name", reverse=True)] == sorted((t.name for t in everything), reverse=True))
check("by pages", [t.hash for t in client.torrents_info(limit=2, offset=1)] == [t.hash for t in everything[1:3]])
check("by where they stand", all(t.state_enum.is_complete for t in client.torrents_info(status_filter="completed")))
check("an unknown one", raises(NotFound404Error, lambda: client.torrents_properties("0" * 40)))
magnet = next(t for t in everything if t.state == "metaDL")
check("a magnet link has no files yet", raises(Conflict409Error, lambda: client.torrents_files(magnet.hash)) and magnet.size <= 0)

client.torrents_create_category("outside", save_path="/downloads/outside")
check("a category", client.torrents_categories()["outside"].savePath == "/downloads/outside")
check("not twice", raises(Conflict409Error, lambda: client.torrents_create_category("outside")))
client.torrents_edit_category("outside", save_path="/elsewhere")
check("a category changes", client.torrents_categories()["outside"].savePath == "/elsewhere")
client.torrents_create_tags(["new", "old"])
client.torrents_delete_tags("old")
check("tags", "new" in client.torrents_tags() and "old" not in client.torrents_tags())

data, infohash = torrent("An.Outsider", 200_000)
said = client.torrents_add(torrent_files=data, category="outside", tags=["new"], is_stopped=True)
check("a torrent is taken", said == "Ok." or said["success_count"] == 1)
check("and listed", client.torrents_info(category="outside")[0].hash == infohash)
if version < "5.2":
    check("not twice", client.torrents_add(torrent_files=data) == "Fails.")
else:
    check("not twice", raises(Conflict409Error, lambda: client.torrents_add(torrent_files=data)))
check("what is none is refused", raises(UnsupportedMediaType415Error, lambda: client.torrents_add(torrent_files=b"no")))
added = client.torrents_info(torrent_hashes=infohash)[0]
check("it does not run", added.state_enum.is_stopped and added.amount_left == 200_000)
check("its properties", added.properties.comment == "outside" and added.properties.pieces_num == 4)
check("its files", [f.name for f in added.files] == ["An.Outsider/a.mkv", "An.Outsider/more/b.nfo"])
check("its trackers", [t.url for t in added.trackers if t.tier >= 0] == ["http://127.0.0.1:1/announce"])
check("its pieces", len(client.torrents_piece_hashes(infohash)) == 4 and client.torrents_piece_states(infohash) == [0] * 4)
check("its torrent file", client.torrents_export(infohash) == data)

client.torrents_rename(infohash, "Renamed")
client.torrents_rename_file(infohash, old_path="An.Outsider/a.mkv", new_path="An.Outsider/c.mkv")
client.torrents_rename_folder(infohash, old_path="An.Outsider/more", new_path="An.Outsider/less")
check("names change", [f.name for f in client.torrents_files(infohash)] == ["An.Outsider/c.mkv", "An.Outsider/less/b.nfo"])
client.torrents_file_priority(infohash, file_ids=[1], priority=0)
check("a file is not wanted", client.torrents_files(infohash)[1].priority == 0)
check("a file that is not there", raises(Conflict409Error, lambda: client.torrents_file_priority(infohash, file_ids=[9], priority=1)))
client.torrents_add_trackers(infohash, urls=["http://127.0.0.1:1/x"])
client.torrents_edit_tracker(infohash, original_url="http://127.0.0.1:1/x", new_url="http://127.0.0.1:1/y")
check("trackers change", [t.url for t in client.torrents_trackers(infohash)][-1] == "http://127.0.0.1:1/y")
client.torrents_remove_trackers(infohash, urls="http://127.0.0.1:1/y")
check("and go", len([t for t in client.torrents_trackers(infohash) if t.tier >= 0]) == 1)
client.torrents_set_download_limit(limit=5000, torrent_hashes=infohash)
check("a limit", client.torrents_download_limit(torrent_hashes=infohash)[infohash] == 5000)
client.torrents_set_share_limits(ratio_limit=2, seeding_time_limit=-1, inactive_seeding_time_limit=-2, torrent_hashes=infohash)
check("share limits", client.torrents_info(torrent_hashes=infohash)[0].ratio_limit == 2)
client.torrents_set_category("", torrent_hashes=infohash)
check("out of its category", client.torrents_info(torrent_hashes=infohash)[0].category == "")
check("no such category", raises(Conflict409Error, lambda: client.torrents_set_category("nowhere", torrent_hashes=infohash)))
client.torrents_remove_tags(torrent_hashes=infohash)
check("without tags", client.torrents_info(torrent_hashes=infohash)[0].tags == "")

client.torrents_start(torrent_hashes=infohash)
check("it starts and finds nobody", client.torrents_info(torrent_hashes=infohash)[0].state == "stalledDL")
client.torrents_set_download_limit(limit=0, torrent_hashes=infohash)
client.torrents_add_peers(peers="10.0.0.9:6881", torrent_hashes=infohash)
until("with a peer it comes", lambda: client.torrents_info(torrent_hashes=infohash)[0].state_enum.is_complete)
check("since when", client.torrents_info(torrent_hashes=infohash)[0].completion_on > 1_700_000_000)
client.torrents_stop(torrent_hashes=infohash)
check("it stops", client.torrents_info(torrent_hashes=infohash)[0].state_enum.is_stopped)
client.torrents_recheck(torrent_hashes=infohash)
until("it is checked", lambda: not client.torrents_info(torrent_hashes=infohash)[0].state_enum.is_checking)

full = client.sync_maindata()
check("all of it at first", full.full_update and infohash in full.torrents and "outside" in full.categories)
check("with the room there is", full.server_state.free_space_on_disk > 2**40)
client.torrents_set_category("outside", torrent_hashes=infohash)
part = client.sync_maindata(rid=full.rid)
check("then what has changed", not part.get("full_update") and part.torrents[infohash] == {"category": "outside"} or part.torrents[infohash]["category"] == "outside")
check("and no more", "name" not in part.torrents[infohash] and "categories" not in part)
client.torrents_delete(delete_files=True, torrent_hashes=infohash)
client.torrents_remove_categories("outside")
part = client.sync_maindata(rid=part.rid)
check("and what has gone", infohash in part.torrents_removed and "outside" in part.categories_removed)
check("an old number gets all of it", client.sync_maindata(rid=full.rid).full_update)
check("peers", client.sync_torrent_peers(torrent_hash=everything[2].hash).peers is not None)

client.app_set_preferences({"max_active_downloads": 9})
check("preferences", client.app_preferences()["max_active_downloads"] == 9)
client.transfer_set_download_limit(limit=4096)
check("the limit for all", client.transfer_download_limit() == 4096 and client.transfer_info().dl_rate_limit == 4096)
client.transfer_set_speed_limits_mode(True)
check("the other limits", client.transfer_speed_limits_mode() == "1")
check("its log", client.log_main()[0].id == 0)
client.rss_add_feed("http://feed.invalid/rss", item_path="Feed")
check("feeds", client.rss_items()["Feed"].url == "http://feed.invalid/rss")
check("not twice", raises(Conflict409Error, lambda: client.rss_add_feed("http://feed.invalid/rss", item_path="Feed")))
client.torrents_stop(torrent_hashes="all")
check("all of them stop", all(t.state_enum.is_stopped or t.state_enum.is_errored for t in client.torrents_info()))

if version >= "5.2":
    key = client.app_rotate_api_key()["apiKey"]
    keyed = Client(host=url, api_key=key)
    check("an API key", keyed.app.version == "v" + version)
client.auth_log_out()
check("logged out", not client.is_logged_in)
for _ in range(5):
    stranger = Client(host=url, username="admin", password="wrong")
    try:
        stranger.auth_log_in()
    except (LoginFailed, Forbidden403Error):
        pass
check("too many tries are a ban", raises(Forbidden403Error, Client(host=url, username="admin", password=password).auth_log_in))
