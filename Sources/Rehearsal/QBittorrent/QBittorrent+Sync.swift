extension QBittorrent {
    /// What has changed since the answer of that number; all of it for anybody else.
    func changes(_ form: Form, _ visitor: String, _ now: Moment) -> Answer {
        state.withLock { state in
            let all = snapshot(state, now)
            let session = state.sessions[visitor] ?? Session(lastSeen: now)
            let asked = form.number("rid") ?? 0
            let rid = session.rid + 1
            let isKnown = asked > 0 && asked == session.rid && !session.told.isNull
            var answer: Document = isKnown ? Self.difference(from: session.told, to: all) : all
            answer["rid"] = Document(rid)
            if !isKnown { answer["full_update"] = true }
            state.sessions[visitor] = Session(lastSeen: now, rid: rid, told: all)
            return .document(answer)
        }
    }

    private func snapshot(_ state: State, _ now: Moment) -> Document {
        var trackers: [String: [String]] = [:]
        for torrent in state.torrents {
            for url in torrent.trackers { trackers[url, default: []].append(torrent.hash) }
        }
        let torrents = state.torrents.enumerated().map { place, torrent in
            var document = torrent.listed(version, now, place: place)
            document.members["hash"] = nil
            return (torrent.hash, document)
        }
        return [
            "torrents": .object(Members(torrents)),
            "categories": .object(Members(state.categories.map { ($0, $1) })), "tags": state.tags.sorted().document,
            "trackers": .object(Members(trackers.map { ($0, $1.document) })), "server_state": server(state),
        ]
    }

    private func server(_ state: State) -> Document {
        let speed = state.torrents.reduce(0) { $0 + $1.speed }
        return info(state).with([
            "alltime_dl": 400 << 30, "alltime_ul": 900 << 30, "average_time_queue": 0,
            "free_space_on_disk": 5 << 40, "global_ratio": "2.25", "queued_io_jobs": 0,
            "queueing": state.preferences["queueing_enabled"], "read_cache_hits": "0", "read_cache_overload": "0",
            "refresh_interval": 1500, "total_buffers_size": 0, "total_peer_connections": speed > 0 ? 5 : 0,
            "total_queued_size": 0, "total_wasted_session": 0, "use_alt_speed_limits": state.usesAlternativeLimits,
            "write_cache_overload": "0",
        ])
    }

    func info(_ state: State) -> Document {
        .object([
            "connection_status": "connected", "dht_nodes": 386, "dl_info_data": 7 << 30,
            "dl_info_speed": state.torrents.reduce(0) { $0 + $1.speed }, "dl_rate_limit": state.preferences["dl_limit"],
            "up_info_data": 2 << 30, "up_info_speed": 0, "up_rate_limit": state.preferences["up_limit"],
        ])
    }

    /// Changed members of objects by name, and what is gone in lists of their own.
    private static func difference(from old: Document, to new: Document) -> Document {
        var answer: Document = [:]
        for name in ["torrents", "categories", "trackers"] {
            let (before, after) = (old[name].members, new[name].members)
            var changed: Document = [:]
            for (key, value) in after where before[key] != value {
                changed[key] = name == "trackers" ? value : parts(of: value, otherThan: before[key] ?? .null)
            }
            if changed != [:] { answer[name] = changed }
            let gone = before.names.filter { after[$0] == nil }
            if !gone.isEmpty { answer["\(name)_removed"] = gone.document }
        }
        let (before, after) = (old["tags"].list, new["tags"].list)
        let (added, gone) = (after.filter { !before.contains($0) }, before.filter { !after.contains($0) })
        if !added.isEmpty { answer["tags"] = .list(added) }
        if !gone.isEmpty { answer["tags_removed"] = .list(gone) }
        let server = parts(of: new["server_state"], otherThan: old["server_state"])
        if server != [:] { answer["server_state"] = server }
        return answer
    }

    private static func parts(of new: Document, otherThan old: Document) -> Document {
        .object(Members(new.members.filter { old.members[$0.name] != $0.value }.map { ($0.name, $0.value) }))
    }
}
