//! t
use std::io::{Read, Write};
fn main() {
    let lexicon = ringkas::Lexicon::embedded();
    let mut s = String::new();
    std::io::stdin().read_to_string(&mut s).unwrap();
    let mut o = std::io::stdout().lock();
    for l in s.lines() {
        let a = ringkas::morphology::analyze(&l.to_lowercase(), &lexicon);
        writeln!(o, "{}", serde_json::json!({"form": l, "root": a[0].root})).unwrap();
        if std::env::var("V").is_ok() {
            for x in a.iter().take(4) {
                writeln!(o, "   {:.2} {} {:?} {:?}", x.cost, x.root, x.path.iter().map(|s| s.affix).collect::<Vec<_>>(), x.headword).unwrap();
            }
        }
    }
}
