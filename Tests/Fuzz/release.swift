// Any bytes are read as a name, in both ways, and every place lies within it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let name = unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let bounds = 0...name.utf8.count
    for profile in Release.Profile.allCases {
        let release = Release(name, profile: profile)
        let places = [
            release.title.range, release.numbersRange, release.quality.range, release.group?.range, release.hash?.range,
        ]
        for place in places {
            precondition(
                place.map { bounds.contains($0.lowerBound) && bounds.contains($0.upperBound) } ?? true,
                "a place beyond the name")
        }
        precondition(release.explained.utf8.count >= name.utf8.count, "an explanation without its name")
        _ = Release(path: name, profile: profile)
    }
    return 0
}
