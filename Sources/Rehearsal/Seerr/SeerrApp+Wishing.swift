extension SeerrApp {
    /// Makes a request, or says in one of many ways why not.
    func wished(_ call: Call, by asking: SeerrUser) throws -> Answer {
        let body = try call.sent
        let (type, is4K) = (body["mediaType"].string ?? "", body["is4k"].bool == true)
        guard type == "movie" || type == "tv" else {
            throw Refusal.objected(
                400, "request.body.mediaType should be equal to one of the allowed values", at: ".body.mediaType")
        }
        guard let tmdb = body["mediaId"].int else {
            throw Refusal.objected(400, "request.body.mediaId should be number", at: ".body.mediaId")
        }
        guard let title = title(type, tmdb: tmdb) else { throw Refusal.refused(500, "Unable to find \(type) \(tmdb)") }
        guard let user = user(body["userId"].int ?? asking.id), user.id == asking.id || asking.may(SeerrRight.requests)
        else {
            throw Refusal.refused(403, "You do not have permission to modify the request user.")
        }
        try check(user, type, is4K)
        guard status(title) != 6 else { throw Refusal.refused(403, "This media is blocklisted.") }
        var seasons: [Int] = []
        if case .show(let show) = title {
            seasons = left(of: show, title, asked: body["seasons"], is4K)
            // Nothing is stored, and it is no error.
            guard !seasons.isEmpty else {
                return .document(["message": "No seasons available to request"], status: 202)
            }
        } else if open(title, is4K).first != nil {
            throw Refusal.refused(409, "Request for this media already exists.")
        }
        return .document(make(title, seasons, body, is4K, for: user, by: asking), status: 201)
    }

    private func check(_ user: SeerrUser, _ type: String, _ is4K: Bool) throws(Refusal) {
        let isMovie = type == "movie"
        let rights =
            is4K
            ? SeerrRight.request4K | (isMovie ? SeerrRight.request4KMovie : SeerrRight.request4KShow)
            : SeerrRight.request | (isMovie ? SeerrRight.requestMovie : SeerrRight.requestShow)
        guard user.may(rights) else {
            let what = (is4K ? "4K " : "") + (isMovie ? "movie" : "series")
            throw .refused(403, "You do not have permission to make \(what) requests.")
        }
        if isMovie, quota(of: user)["movie"]["restricted"].bool == true {
            throw .refused(403, "Movie Quota exceeded.")
        }
    }

    /// Requests for a title that were not turned down.
    private func open(_ title: SeerrTitle, _ is4K: Bool) -> [Document] {
        requests.edited.filter {
            $0["media"].int == title.mediaID && ($0["is4k"].bool == true) == is4K && $0["status"] != 3
        }
    }

    private func left(of show: Show, _ title: SeerrTitle, asked: Document, _ is4K: Bool) -> [Int] {
        let all = show.seasons.filter { $0 > 0 }
        let wanted = asked.string == "all" ? all : asked.ints.filter { show.seasons.contains($0) }
        let requested = open(title, is4K).flatMap { $0["seasons"].list.compactMap { $0["seasonNumber"].int } }
        let there = is4K ? [] : seasons(show).filter { $0.status > 2 }.map(\.number)
        return wanted.filter { !requested.contains($0) && !there.contains($0) }
    }

    private func make(
        _ title: SeerrTitle, _ seasons: [Int], _ body: Document, _ is4K: Bool, for user: SeerrUser, by asking: SeerrUser
    ) -> Document {
        let approving =
            is4K
            ? SeerrRight.autoApprove4K
            : SeerrRight.autoApprove
                | (title.type == "movie" ? SeerrRight.autoApproveMovie : SeerrRight.autoApproveShow)
        let isApproved = asking.may(SeerrRight.requests | approving)
        let (status, now) = (isApproved ? 2 : 1, clock.now)
        state.withLock { $0.asked[title.mediaID] = $0.asked[title.mediaID] ?? now }
        var row: Document = [
            "status": Document(status), "createdAt": now.document, "updatedAt": now.document,
            "type": Document(title.type), "is4k": .bool(is4K), "serverId": body["serverId"],
            "profileId": body["profileId"], "rootFolder": body["rootFolder"],
            "languageProfileId": body["languageProfileId"], "tags": body["tags"], "isAutoRequest": false,
            "media": Document(title.mediaID), "requestedBy": Document(user.id),
            "modifiedBy": isApproved ? Document(asking.id) : .null,
            "seasons": .list(seasons.map { season($0, status: status) }),
        ]
        if !body["tvdbId"].isNull { row["tvdbId"] = body["tvdbId"] }
        row = requests.insert(row)
        journal.changed("request \(row["id"]) created")
        return isApproved ? handedOn(row, by: asking) : shown(row)
    }

    func decided(_ row: Document, _ decision: String, by user: SeerrUser) throws(Refusal) -> Document {
        switch decision {
        case "approve", "retry": return handedOn(row.with(["status": 2]), by: user)
        case "decline": return stored(row.with(["status": 3]), by: user, "declined")
        default:
            throw .objected(
                400, "request.params.status should be equal to one of the allowed values", at: ".params.status")
        }
    }

    /// Tells Radarr or Sonarr; what they will not take has failed, after all.
    private func handedOn(_ row: Document, by user: SeerrUser) -> Document {
        let title = title(media: row["media"].int ?? 0)
        let isTaken =
            switch title {
            case .film(let film)?: hand(film, row)
            case .show(let show)?: hand(show, row)
            case nil: false
            }
        return stored(row.with(["status": isTaken ? 2 : 4]), by: user, isTaken ? "approved" : "failed")
    }

    private func server(_ servers: [Document], _ row: Document) -> Document? {
        if let id = row["serverId"].int { return servers.first { $0["id"].int == id } }
        return servers.first { $0["isDefault"].bool == true && $0["is4k"] == row["is4k"] }
    }

    private func hand(_ film: Film, _ row: Document) -> Bool {
        guard let server = server(state.withLock { $0.radarr }, row) else { return false }
        let key = Secret(server["apiKey"].string ?? "")
        let found = ask(radarr.app, .get, "/movie/lookup/tmdb?tmdbId=\(film.tmdbID)", key: key)
        guard !found.isNull else { return false }
        // One that is there already needs no adding.
        if found["id"].int ?? 0 > 0, radarr.movies.holds(film.radarrID) { return true }
        let movie = found.with([
            "qualityProfileId": row["profileId"].int ?? server["activeProfileId"].int,
            "rootFolderPath": row["rootFolder"].string ?? server["activeDirectory"].string, "monitored": true,
            "minimumAvailability": server["minimumAvailability"].string ?? "released",
            "tags": row["tags"].isNull ? server["tags"] : row["tags"],
        ])
        return !ask(radarr.app, .post, "/movie", movie, key: key).isNull
    }

    private func hand(_ show: Show, _ row: Document) -> Bool {
        let tvdb = row["tvdbId"].int ?? SeerrTitle.show(show).tvdbID(in: library)
        guard let server = server(state.withLock { $0.sonarr }, row), let tvdb else { return false }
        let key = Secret(server["apiKey"].string ?? "")
        let found = ask(sonarr.app, .get, "/series/lookup?term=tvdb:\(tvdb)", key: key)[0]
        guard !found.isNull else { return false }
        let wanted = row["seasons"].list.compactMap { $0["seasonNumber"].int }
        let isThere = found["id"].int ?? 0 > 0
        var series = found
        series["seasons"].list = found["seasons"].list.map { season in
            let isWanted = wanted.contains(season["seasonNumber"].int ?? -1)
            return season.with(["monitored": isWanted || (isThere && season["monitored"].bool == true)])
        }
        if let id = found["id"].int, isThere {
            return !ask(sonarr.app, .put, "/series/\(id)", series.with(["monitored": true]), key: key).isNull
        }
        series = series.with([
            "qualityProfileId": row["profileId"].int ?? server["activeProfileId"].int, "monitored": true,
            "rootFolderPath": row["rootFolder"].string ?? server["activeDirectory"].string,
            "seasonFolder": server["enableSeasonFolders"].bool ?? true,
        ])
        return !ask(sonarr.app, .post, "/series", series, key: key).isNull
    }
}
