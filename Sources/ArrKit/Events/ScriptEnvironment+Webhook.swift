import Wire

extension ScriptEnvironment {
    /// The variables under the names a webhook has for them.
    var document: Document {
        var event = self["eventtype"] ?? "Test"
        // What a webhook calls otherwise.
        let names = ["HealthIssue": "Health", "AlbumDownload": "Download", "TrackRetag": "Retag"]
        event = names[event] ?? event
        var document = object([
            "instanceName": "instancename", "applicationUrl": "applicationurl", "downloadClient": "download_client",
            "downloadClientType": "download_client_type", "downloadId": "download_id", "addMethod": "movie_addmethod",
            "movieFolderSize": "movie_folder_size", "trigger": "trigger", "source": "source", "host": "host",
            "message": "update_message", "previousVersion": "update_previousversion",
            "newVersion": "update_newversion", "sourcePath": "sourcepath", "destinationPath": "destinationpath",
            "downloadStatus": "download_status",
        ])
        document["eventType"] = .string(event)
        for prefix in ["health_issue_", "health_restored_"] where self[prefix + "message"] != nil {
            let health = object([
                "level": prefix + "level", "message": prefix + "message", "type": prefix + "type",
                "wikiUrl": prefix + "wiki",
            ])
            for (name, value) in health.members { document[name] = value }
        }
        document["isUpgrade"] = self["isupgrade"].map { .bool($0.lowercased() == "true") } ?? .null
        document["series"] = subject("series", ["tvdbId", "tvMazeId", "tmdbId", "imdbId", "titleSlug", "type", "year"])
        document["movie"] = subject("movie", ["tmdbId", "imdbId", "year"])
        if let path = self["movie_path"] { document["movie"]["folderPath"] = .string(path) }
        document["artist"] = subject("artist", ["name", "mbId", "type"])
        document["album"] = subject("album", ["mbId", "releaseDate"])
        let release = object([
            "releaseTitle": "release_title", "indexer": "release_indexer", "size": "release_size",
            "quality": "release_quality", "qualityVersion": "release_qualityversion",
            "releaseGroup": "release_releasegroup",
        ])
        if release != [:] { document["release"] = release }
        addFiles(to: &document)
        return document
    }

    private func addFiles(to document: inout Document) {
        let isRename = document["eventType"] == "Rename"
        for (name, member, list, renamed) in [
            ("episodefile", "episodeFile", "episodeFiles", "renamedEpisodeFiles"),
            ("moviefile", "movieFile", "movieFiles", "renamedMovieFiles"),
            ("trackfile", "trackFile", "trackFiles", "renamedTrackFiles"),
        ] {
            let file = subject(name, ["relativePath", "quality", "qualityVersion", "releaseGroup", "sceneName"])
            if file != .null { document[member] = file }
            let files = many(name)
            if !files.isEmpty { document[isRename ? renamed : list] = .list(files) }
        }
        let added = list("addedtrackpaths").map { ["id": 0, "path": .string($0)] as Document }
        if !added.isEmpty { document["trackFiles"] = .list(added) }
        let reason = ["episodefile_deletereason", "moviefile_deletereason", "deletereason"].lazy.compactMap { self[$0] }
        document["deleteReason"] = reason.first.map(Document.string) ?? .null
        let deleted = list("deletedpaths").map { ["id": 0, "path": .string($0)] as Document }
        let isWhole = (self["series_deletedfiles"] ?? self["movie_deletedfiles"] ?? self["artist_deletedfiles"])
            .map { Document.bool($0.lowercased() == "true") }
        document["deletedFiles"] = isWhole ?? (deleted.isEmpty ? .null : .list(deleted))
        document["episodes"] = .list(episodes)
    }

    /// The episodes of the release or of the file, as far as both number and id are told.
    private var episodes: [Document] {
        let prefix = self["episodefile_episodenumbers"] == nil ? "release" : "episodefile"
        let numbers = list(prefix + "_episodenumbers", separator: ",")
        let ids = list("episodefile_episodeids", separator: ",")
        guard let season = self[prefix + "_seasonnumber"], ids.count == numbers.count else { return [] }
        return zip(ids, numbers).map { id, episode in
            [
                "id": number(id), "episodeNumber": number(episode), "seasonNumber": number(season),
                "seriesId": self["series_id"].map(number) ?? .null,
            ]
        }
    }

    /// Several files of one event: ids divided by commas, paths by bars.
    private func many(_ name: String) -> [Document] {
        let ids = list(name + "_ids", separator: ",")
        let paths = list(name + "_paths")
        guard !paths.isEmpty, ids.count == paths.count else { return [] }
        let before = list(name + "_previouspaths")
        return paths.indices.map { place in
            var file: Document = ["id": number(ids[place]), "path": .string(paths[place])]
            if before.count == paths.count { file["previousPath"] = .string(before[place]) }
            return file
        }
    }

    private func subject(_ name: String, _ members: [String]) -> Document {
        guard let id = self[name + "_id"] else { return .null }
        var pairs = [("title", "\(name)_title"), ("path", "\(name)_path")]
        pairs += members.map { ($0, "\(name)_\($0.lowercased())") }
        var document = object(Dictionary(uniqueKeysWithValues: pairs))
        document["id"] = number(id)
        return document
    }

    private func object(_ names: [String: String]) -> Document {
        var document: Document = [:]
        for (member, name) in names.sorted(by: { $0.key < $1.key }) {
            if let value = self[name] { document[member] = .string(value) }
        }
        return document
    }

    /// A number where it is one, else the text, so that reading it complains.
    private func number(_ text: String) -> Document { Int(text).map { Document($0) } ?? .string(text) }
}
