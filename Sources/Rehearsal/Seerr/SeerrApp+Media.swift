extension SeerrApp {
    func mediaRoutes() {
        on(.get, "/media", SeerrDoor(query: ["take", "skip", "filter", "sort"])) { [self] call, _ in
            let wanted: Set<Int>? =
                switch call.value("filter") {
                case "available": [5]
                case "partial": [4]
                case "allavailable": [4, 5]
                case "processing": [3]
                case "pending": [2]
                case "deleted": [7]
                default: nil
                }
            let ids = knownMedia.filter { id in
                guard let wanted else { return true }
                return title(media: id).map { wanted.contains(status($0)) } ?? false
            }
            return call.page(
                Listing(count: ids.count) { [self] in title(media: ids[$0]).map(media) ?? .null }, take: 20)
        }
        on(.post, "/media/{}/{}", SeerrDoor(needs: SeerrRight.requests)) { [self] call, _ in
            try checkForgery(call)
            let title = try named(call)
            var marks = ["available": 5, "partial": 4, "processing": 3, "pending": 2, "unknown": 1]
            if kind == .seerr { marks["deleted"] = 7 }
            guard let mark = marks[call.parameters[1]] else {
                throw Refusal.objected(
                    400, "request.params.status should be equal to one of the allowed values", at: ".params.status")
            }
            let is4K = try call.sent["is4k"].bool == true
            state.withLock { $0.marks[title.mediaID, default: [:]][is4K ? "status4k" : "status"] = Document(mark) }
            journal.changed("media \(title.mediaID) marked \(call.parameters[1])")
            return .document(media(title))
        }
        on(.delete, "/media/{}", SeerrDoor(needs: SeerrRight.requests)) { [self] call, _ in
            try checkForgery(call)
            let title = try named(call)
            for row in requests.edited where row["media"].int == title.mediaID { requests.remove(row["id"].int ?? 0) }
            state.withLock { state in
                state.asked[title.mediaID] = nil
                state.marks[title.mediaID] = nil
            }
            journal.changed("media \(title.mediaID) deleted")
            return Answer(status: 204)
        }
        if kind == .seerr {
            on(.delete, "/media/{}/file", SeerrDoor(query: ["is4k"], needs: SeerrRight.requests)) { [self] call, _ in
                try checkForgery(call)
                let title = try named(call)
                if case .film(let film) = title { radarr.movies.remove(film.radarrID) }
                if case .show(let show) = title { sonarr.series.remove(show.sonarrID) }
                state.withLock { $0.marks[title.mediaID] = ["status": 7] }
                journal.changed("files of media \(title.mediaID) deleted")
                return Answer(status: 204)
            }
        }
    }

    private func named(_ call: Call) throws(Refusal) -> SeerrTitle {
        guard let id = call.parameters.first.flatMap({ Int($0) }), let title = title(media: id) else {
            throw .refused(404, "Media does not exist.")
        }
        return title
    }

    /// What every answer says of a title that anyone ever asked for.
    func media(_ title: SeerrTitle) -> Document {
        let (asked, mark) = state.withLock { ($0.asked[title.mediaID], $0.marks[title.mediaID]) }
        let status = status(title)
        let made = asked ?? library.today + -30 * .day
        var media: Document = [
            "downloadStatus": [], "downloadStatus4k": [], "id": Document(title.mediaID),
            "mediaType": Document(title.type), "tmdbId": Document(title.tmdbID),
            "tvdbId": title.tvdbID(in: library).map { Document($0) } ?? .null, "imdbId": .null,
            "status": Document(status), "status4k": mark?["status4k"].int.map { Document($0) } ?? 1,
            "createdAt": made.document, "updatedAt": made.document, "lastSeasonChange": made.document,
            "mediaAddedAt": status == 5 || status == 4 ? made.document : .null, "serviceId4k": .null,
            "externalServiceId4k": .null, "externalServiceSlug4k": .null, "ratingKey4k": .null,
        ]
        switch title {
        case .film(let film):
            let isThere = radarr.movies.holds(film.radarrID) && status != 1
            media["serviceId"] = isThere ? 0 : .null
            media["externalServiceId"] = isThere ? Document(film.radarrID) : .null
            media["externalServiceSlug"] = isThere ? Document(String(film.tmdbID)) : .null
            media["ratingKey"] =
                film.index < library.filmCount ? film.plexKeys.first.map { Document(String($0)) } ?? .null : .null
            media["seasons"] = []
        case .show(let show):
            let isThere = sonarr.series.holds(show.sonarrID) && status != 1
            media["serviceId"] = isThere ? 0 : .null
            media["externalServiceId"] = isThere ? Document(show.sonarrID) : .null
            media["externalServiceSlug"] = isThere ? Document(Titles.slug(show.title)) : .null
            media["ratingKey"] =
                show.index < library.showCount ? show.plexKey.map { Document(String($0)) } ?? .null : .null
            media["seasons"].list = seasons(show).map { season in
                [
                    "id": Document(show.index * 100 + season.number + 1), "seasonNumber": Document(season.number),
                    "status": Document(season.status), "status4k": 1, "createdAt": made.document,
                    "updatedAt": made.document,
                ]
            }
        }
        return media
    }

    /// The same with who wishes for it, as a title's own page shows it; `nil` where nobody ever asked.
    func mediaInfo(_ title: SeerrTitle) -> Document? {
        let isAsked = state.withLock { $0.asked[title.mediaID] != nil }
        guard isAsked || status(title) > 1 else { return nil }
        var info = media(title)
        info["requests"].list = requests.edited.filter { $0["media"].int == title.mediaID }.map(shown)
        info["issues"] = []
        return info
    }
}
