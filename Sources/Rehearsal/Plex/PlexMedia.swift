/// One version of an item and its file.
struct PlexMedia {
    let id: Int
    let file: String
    let size: Int
    let minutes: Int
    let quality: Quality

    func document(isWhole: Bool) -> Document {
        .object([
            "id": id, "duration": minutes * 60_000, "bitrate": 8000, "width": quality.resolution * 16 / 9,
            "height": quality.resolution, "aspectRatio": 1.78, "audioChannels": 6, "audioCodec": "eac3",
            "videoCodec": "h264", "videoResolution": resolution, "container": "mkv", "videoFrameRate": "24p",
            "videoProfile": "high",
            "Part": [
                Document.object([
                    "id": id, "key": "/library/parts/\(id)/1600000000/file.mkv", "duration": minutes * 60_000,
                    "file": file, "size": size, "container": "mkv", "videoProfile": "high",
                    "Stream": isWhole ? streams : nil,
                ])
            ],
        ])
    }

    private var resolution: String { quality.resolution == 2160 ? "4k" : String(quality.resolution) }

    private var streams: [Document] {
        [
            .object([
                "id": id * 3, "streamType": 1, "default": true, "codec": "h264", "index": 0, "bitrate": 7000,
                "height": quality.resolution, "width": quality.resolution * 16 / 9, "frameRate": 23.976,
                "displayTitle": "\(quality.resolution)p (H.264)",
            ]),
            .object([
                "id": id * 3 + 1, "streamType": 2, "selected": true, "default": true, "codec": "eac3", "index": 1,
                "channels": 6, "bitrate": 640, "language": "English", "languageTag": "en", "languageCode": "eng",
                "displayTitle": "English (EAC3 5.1)",
            ]),
        ]
    }
}
