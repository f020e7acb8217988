/// Picture, sound and source service, as far as a name tells.
struct MediaReading {
    /// A value and the prepared bytes that say so.
    struct Found<Value> {
        var value: Value
        var range: Range<Int>
    }

    var video: Found<Release.VideoCodec>?
    /// The first sound that is named.
    var audio: Found<Release.AudioCodec>?
    /// Of that sound.
    var channels: Found<Release.Channels>?
    /// Bits for each colour.
    var depth: Found<UInt8>?
    /// With the first word that tells.
    var range: Found<Release.DynamicRange>?
    var marks: Release.MediaMarks = []
    var container: Found<Release.Container>?
    var service: Found<Release.StreamingService>?

    /// - Parameters:
    ///   - within: What of the name is looked at, with the file's extension where it has one.
    ///   - titleEnd: Where the title of the work ends; `nil` where that is not known.
    static func read(
        _ scan: Scan, within: Range<Int>, titleEnd: Int?, profile: Release.Profile, recorder: Recorder?
    ) -> MediaReading {
        var reader = MediaReader(scan: scan, end: within.upperBound, isBehindTitle: titleEnd != nil)
        var number = scan.word(from: max(within.lowerBound, titleEnd ?? 0))
        while number < scan.wordCount, Int(scan[number].end) <= within.upperBound {
            number = reader.read(number)
        }
        if let container = FileExtension.container(of: within, in: scan.text) {
            let start = scan.wordCount > 0 ? Int(scan[scan.word(from: within.upperBound) - 1].start) : within.upperBound
            reader.reading.container = Found(value: container, range: start..<within.upperBound)
        }
        if let recorder { reader.reading.write(to: recorder) }
        return reader.reading
    }

    private func write(to recorder: Recorder) {
        if let video { recorder.take(.media, video.value.rawValue, video.range, 0.95, "the picture's compression") }
        if let audio { recorder.take(.media, audio.value.rawValue, audio.range, 0.95, "the sound's compression") }
        if let channels { recorder.take(.media, "\(channels.value)", channels.range, 0.9, "its loudspeakers") }
        if let depth { recorder.take(.media, "\(depth.value) bit", depth.range, 0.9, "bits for each colour") }
        if let range { recorder.take(.media, "\(range.value)", range.range, 0.9, "how bright the picture can be") }
        if let container {
            recorder.take(.media, container.value.rawValue, container.range, 0.9, "what holds it together")
        }
        if let service { recorder.take(.service, service.value.name, service.range, 0.9, "where it was streamed") }
    }
}
