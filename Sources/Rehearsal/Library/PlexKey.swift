/// What a `ratingKey` stands for: the number says it, so that nothing need be looked up.
enum PlexKey: Hashable {
    case film(Int, edition: Int)
    case show(Int)
    case season(Int, number: Int)
    case episode(Int, season: Int, number: Int)

    private static let films = 1000
    private static let shows = 10_000_000
    private static let stride = 2000

    var number: Int {
        switch self {
        case .film(let index, let edition): Self.films + index * 2 + edition
        case .show(let index): Self.shows + index * Self.stride
        case .season(let index, let season): Self.shows + index * Self.stride + 1 + season
        case .episode(let index, let season, let number):
            Self.shows + index * Self.stride + 100 + season * 50 + number
        }
    }

    init?(_ number: Int) {
        guard number >= Self.films else { return nil }
        guard number >= Self.shows else {
            self = .film((number - Self.films) / 2, edition: (number - Self.films) % 2)
            return
        }
        let (index, rest) = (number - Self.shows).quotientAndRemainder(dividingBy: Self.stride)
        switch rest {
        case 0: self = .show(index)
        case 1..<100: self = .season(index, number: rest - 1)
        default: self = .episode(index, season: (rest - 100) / 50, number: (rest - 100) % 50)
        }
    }
}
