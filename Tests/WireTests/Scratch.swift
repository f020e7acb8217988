import FoundationEssentials
import Testing
@testable import Wire

struct Film: Model { var id: ID<Film>; var title: String; var year: Int?; var added: Date?; var tags: [Int]; var extra: Extra?
  struct Extra: Model { var runTime: Duration?; var big: Double } }
@Test func scratch() throws {
    let doc = try Document(json: #"[{"title":"A\u00e9 \ud83d\ude00","year":"12","added":"2020-11-06T00:00:00.1234567Z","tags":[1,null,"3"],"extra":{"runTime":"1.02:03:04.5","big":1.10,"z":[1,2,{"q":null}]}},{"title":null},{"title":"B","extra":"str"}]"#)
    print(doc.json(indented: true))
    let drift = Drift()
    let films = try doc.decode([Film].self, drift: drift)
    print(films); for n in drift.notes { print(n) }
    var open = try doc[0].decode(Open<Film>.self)
    open.year = 2020
    print(try Document(encoding: open))
    var elements = JSONElements(drift: drift)
    var count = 0
    for b in Array(doc.json(indented: true).utf8) { try elements.feed([b]) { _ in count += 1 } }
    try elements.feed([], isLast: true) { _ in }
    #expect(count == 3)
    do { _ = try Document(json: "{\"a\": [1,\n  2x]}") } catch { print(error) }
}
