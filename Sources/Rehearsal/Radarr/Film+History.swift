extension Film {
    /// Grabbed and, an hour later, imported; nothing for a film without a file.
    var history: [Document] {
        guard self.case.hasRadarrFile else { return [] }
        let source = "\(Titles.slug(title)).\(year).\(quality.resolution)p-REHEARSAL"
        func event(_ type: String, _ number: Int, _ date: Moment, _ data: Document) -> Document {
            .object([
                "movieId": radarrID, "sourceTitle": source, "languages": [Self.english],
                "quality": Quality.model(quality.inRadarr), "customFormats": [Document](), "customFormatScore": 0,
                "qualityCutoffNotMet": quality.isBelowCutoff, "date": date, "downloadId": dice.hex(20) + dice.hex(21),
                "eventType": type, "data": data, "id": index * 2 + number,
            ])
        }
        return [
            event(
                "grabbed", 1, added,
                .object([
                    "indexer": "Rehearsal Indexer 1", "releaseGroup": "REHEARSAL", "age": "12",
                    "downloadClient": "NZBGet",
                    "downloadClientName": "NZBGet", "size": String(size), "guid": "https://indexer.invalid/\(index)",
                    "tmdbId": String(tmdbID), "protocol": "1",
                ])),
            event(
                "downloadFolderImported", 2, added + 30,
                .object([
                    "fileId": String(radarrID), "droppedPath": "\(paths.downloads)/\(source)/\(source).mkv",
                    "importedPath": radarrFile, "downloadClient": "NZBGet", "downloadClientName": "NZBGet",
                    "releaseGroup": "REHEARSAL", "size": String(size),
                ])),
        ]
    }
}
