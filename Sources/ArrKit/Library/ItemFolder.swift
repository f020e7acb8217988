/// The answer to what folder a series or movie would get.
struct ItemFolder: Decodable {
    let folder: String
}
