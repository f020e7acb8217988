extension RehearsalTorrent {
    /// As `torrents/info` lists it.
    func listed(_ version: QBittorrentVersion, _ now: Moment, place: Int) -> Document {
        let (size, total) = hasMetadata ? (size, totalSize) : (0, -1)
        let done = max(0, size - left)
        let infinity = 8_640_000
        let path = downloadPath.isEmpty || isComplete ? savePath : downloadPath
        var document = Document.object([
            "added_on": added.seconds, "amount_left": left, "auto_tmm": autoTMM,
            "availability": isComplete ? -1 : hasPeers ? 3.5 : 0.0, "category": category, "completed": done,
            "completion_on": completed?.seconds ?? -1, "content_path": "\(path)/\(root)", "dl_limit": dlLimit,
            "dlspeed": speed, "download_path": downloadPath, "downloaded": done, "downloaded_session": done,
            "eta": speed > 0 ? min(infinity, left / speed) : infinity, "f_l_piece_prio": firstLast,
            "force_start": isForced, "hash": hash, "infohash_v1": hash, "infohash_v2": "",
            "last_activity": (completed ?? added).seconds, "magnet_uri": "magnet:?xt=urn:btih:\(hash)", "max_ratio": -1,
            "max_seeding_time": -1, "name": name, "num_complete": hasPeers ? 9 : 0, "num_incomplete": hasPeers ? 2 : 0,
            "num_leechs": 0, "num_seeds": isLoading ? 5 : 0, "priority": isComplete ? 0 : place + 1,
            "progress": size > 0 ? Double(done) / Double(size) : 0.0,
            "ratio": done > 0 ? Double(uploaded) / Double(done) : 0.0, "ratio_limit": ratioLimit,
            "save_path": savePath, "seeding_time": completed.map { now.seconds - $0.seconds } ?? 0,
            "seeding_time_limit": seedingTimeLimit, "seen_complete": completed?.seconds ?? -1, "seq_dl": seqDl,
            "size": size, "state": state(version), "super_seeding": superSeeding,
            "tags": tags.sorted().joined(separator: ", "), "time_active": now.seconds - added.seconds,
            "total_size": total, "tracker": hasPeers ? trackers.first ?? "" : "", "trackers_count": trackers.count,
            "up_limit": upLimit, "uploaded": uploaded, "uploaded_session": uploaded, "upspeed": 0,
            "inactive_seeding_time_limit": inactiveLimit, "max_inactive_seeding_time": -1,
        ])
        if version >= .v51 {
            document = document.with([
                "comment": comment, "has_metadata": hasMetadata, "popularity": 0.0, "reannounce": 0,
                "root_path": files.count > 1 ? "\(path)/\(root)" : "",
            ])
            document["private"] = hasMetadata ? .bool(isPrivate) : .null
        }
        return document
    }

    func properties(_ version: QBittorrentVersion, _ now: Moment) -> Document {
        let done = max(0, size - left)
        return .object([
            "addition_date": added.seconds, "comment": comment, "completion_date": completed?.seconds ?? -1,
            "created_by": "", "creation_date": -1, "dl_limit": dlLimit > 0 ? dlLimit : -1, "dl_speed": speed,
            "dl_speed_avg": speed, "download_path": downloadPath, "eta": speed > 0 ? left / speed : 8_640_000,
            "hash": hash, "infohash_v1": hash, "infohash_v2": "", "is_private": isPrivate,
            "last_seen": completed?.seconds ?? -1, "name": name, "nb_connections": isLoading ? 5 : 0,
            "nb_connections_limit": 100, "peers": 0, "peers_total": hasPeers ? 2 : 0,
            "piece_size": hasMetadata ? pieceLength : -1, "pieces_have": size > 0 ? pieceCount * done / size : 0,
            "pieces_num": hasMetadata ? pieceCount : -1, "reannounce": 0, "save_path": savePath,
            "seeding_time": completed.map { now.seconds - $0.seconds } ?? 0, "seeds": isLoading ? 5 : 0,
            "seeds_total": hasPeers ? 9 : 0, "share_ratio": done > 0 ? Double(uploaded) / Double(done) : 0.0,
            "time_elapsed": now.seconds - added.seconds, "total_downloaded": done, "total_downloaded_session": done,
            "total_size": hasMetadata ? totalSize : -1, "total_uploaded": uploaded, "total_uploaded_session": uploaded,
            "total_wasted": 0, "up_limit": upLimit > 0 ? upLimit : -1, "up_speed": 0, "up_speed_avg": 0,
        ])
    }

    var fileList: [Document] {
        var start = 0
        return files.enumerated().map { index, file in
            let pieces = [start / pieceLength, max(start, start + file.size - 1) / pieceLength]
            start += file.size
            let document = Document.object([
                "availability": isComplete ? -1 : 1, "index": index, "name": file.path, "piece_range": pieces,
                "priority": file.priority,
                "progress": isComplete ? 1.0 : totalSize > 0 ? 1 - Double(left) / Double(totalSize) : 0,
                "size": file.size,
            ])
            // Only the first one says so, for the torrent.
            return index == 0 ? document.with(["is_seed": isComplete]) : document
        }
    }

    var trackerList: [Document] {
        let sources = ["DHT", "PeX", "LSD"].map { ("** [\($0)] **", -1, 0, "") }
        let own = trackers.map { ($0, 0, hasPeers ? 2 : 4, hasPeers ? "" : "Connection refused") }
        return (sources + own).map { url, tier, status, words in
            let count = tier < 0 ? 0 : status == 2 ? 9 : -1
            return .object([
                "url": url, "tier": tier, "status": status, "msg": words, "num_peers": count, "num_seeds": count,
                "num_leeches": count, "num_downloaded": count,
            ])
        }
    }

    var pieceCount: Int { pieces.isEmpty ? max(1, (totalSize + pieceLength - 1) / pieceLength) : pieces.count }

    var pieceStates: [Int] {
        let have = totalSize > 0 ? pieceCount * (totalSize - left) / totalSize : 0
        return (0..<pieceCount).map { $0 < have ? 2 : isLoading && $0 == have ? 1 : 0 }
    }

    var peers: Document {
        guard isLoading else { return [:] }
        return .object(
            Members(
                (1...5).map { number in
                    (
                        "10.0.0.\(number):6881",
                        Document.object([
                            "client": "qBittorrent/5.0.4", "connection": "BT", "country": "", "country_code": "",
                            "dl_speed": speed / 5, "downloaded": (totalSize - left) / 5, "files": "", "flags": "D E",
                            "flags_desc": "", "ip": "10.0.0.\(number)", "peer_id_client": "-qB5040-", "port": 6881,
                            "progress": 1.0, "relevance": 1.0, "up_speed": 0, "uploaded": 0,
                        ])
                    )
                }))
    }
}
