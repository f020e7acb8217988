extension Episode {
    /// The episode as a list has it; the file comes on its own.
    var resource: Document {
        .object([
            "seriesId": show.sonarrID, "tvdbId": show.tvdbID * 100 + season * 20 + number,
            "episodeFileId": hasSonarrFile ? fileID : 0, "seasonNumber": season, "episodeNumber": number,
            "title": title, "airDate": airDate.day, "airDateUtc": airDate, "runtime": show.runtime,
            "finaleType": number == countInSeason && season > 0 ? "season" : nil, "overview": show.overview,
            "hasFile": hasSonarrFile, "monitored": isMonitored, "absoluteEpisodeNumber": season > 0 ? number : nil,
            "unverifiedSceneNumbering": false, "id": sonarrID,
        ])
    }

    /// The file that holds the episode, and maybe the one beside it.
    var file: Document {
        .object([
            "seriesId": show.sonarrID, "seasonNumber": season, "relativePath": relativePath, "path": sonarrFile,
            "size": size, "dateAdded": max(airDate, show.added) + .hour,
            "sceneName": "\(Titles.slug(show.title)).s\(Self.two(season))e\(Self.two(number))-REHEARSAL",
            "releaseGroup": "REHEARSAL", "languages": [Film.english], "quality": Quality.model(quality.inSonarr),
            "customFormats": [Document](), "customFormatScore": 0, "indexerFlags": 0,
            "releaseType": isDouble ? "multiEpisode" : "singleEpisode",
            "mediaInfo": Film.mediaInfo(quality, minutes: show.runtime), "qualityCutoffNotMet": quality.isBelowCutoff,
            "id": fileID,
        ])
    }

    /// Grabbed and, a little later, imported; nothing for an episode without a file.
    var history: [Document] {
        guard hasSonarrFile else { return [] }
        let source = "\(Titles.slug(show.title)).s\(Self.two(season))e\(Self.two(number))-REHEARSAL"
        func event(_ type: String, _ number: Int, _ data: Document) -> Document {
            .object([
                "episodeId": sonarrID, "seriesId": show.sonarrID, "sourceTitle": source,
                "languages": [Film.english], "quality": Quality.model(quality.inSonarr),
                "customFormats": [Document](), "customFormatScore": 0, "qualityCutoffNotMet": quality.isBelowCutoff,
                "date": show.added + number * 60,
                "downloadId": Dice(seed: 0, fileID).hex(1) + Dice(seed: 0, fileID).hex(2),
                "eventType": type, "data": data, "id": sonarrID * 2 + number - 1,
            ])
        }
        return [
            event(
                "grabbed", 1,
                .object([
                    "indexer": "Rehearsal Indexer 1", "releaseGroup": "REHEARSAL", "downloadClient": "NZBGet",
                    "downloadClientName": "NZBGet", "size": String(size), "tvdbId": String(show.tvdbID),
                    "protocol": "1",
                ])),
            event(
                "downloadFolderImported", 2,
                .object([
                    "fileId": String(fileID), "droppedPath": "\(show.paths.downloads)/\(source)/\(source).mkv",
                    "importedPath": sonarrFile, "downloadClient": "NZBGet", "releaseGroup": "REHEARSAL",
                ])),
        ]
    }
}

extension Download {
    /// One record for each episode, each with the size of the whole download.
    var sonarrRecords: [Document] {
        guard case .episodes(let episodes) = what else {
            return [
                record(
                    languages: Film.english, quality: Quality.hdtv720.inSonarr, added: Moment(year: 2026),
                    downloads: Paths().downloads
                ).with(["id": number(for: 0)])
            ]
        }
        return episodes.map { episode in
            record(
                languages: Film.english, quality: Quality.webdl1080.inSonarr, added: episode.show.added,
                downloads: episode.show.paths.downloads
            ).with([
                "seriesId": episode.show.sonarrID, "episodeId": episode.sonarrID, "seasonNumber": episode.season,
                "episodeHasFile": episode.hasSonarrFile, "id": number(for: episode.sonarrID),
            ])
        }
    }
}
