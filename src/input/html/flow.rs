//! From inline text to paragraphs: white space as browsers show it, `<br>` as a line end, two of them as the end of a paragraph.

/// The paragraph being read.
#[derive(Default)]
pub(super) struct Flow {
    text: String,
    /// White space was read behind the last word and is not yet written.
    blank: bool,
}

impl Flow {
    /// Adds text. No-break spaces stay; soft hyphens and zero-width blanks are layout and go.
    pub(super) fn push(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                ' ' | '\t' | '\n' | '\r' | '\x0c' => self.blank = true,
                '\u{ad}' | '\u{200b}' | '\u{feff}' => {}
                _ => {
                    if std::mem::take(&mut self.blank) && !self.text.is_empty() && !self.text.ends_with('\n') {
                        self.text.push(' ');
                    }
                    self.text.push(c);
                }
            }
        }
    }

    /// A `<br>`. True where it stands behind another one, so that the paragraph ends here.
    pub(super) fn line_end(&mut self) -> bool {
        self.blank = false;
        let line = self.text.rfind('\n').map_or(0, |at| at + 1);
        let is_second = self.text[line..].trim().is_empty();
        if !is_second {
            self.text.push('\n');
        }
        is_second
    }

    /// The paragraph read, which leaves none.
    pub(super) fn take(&mut self) -> String {
        self.blank = false;
        std::mem::take(&mut self.text)
    }

    /// The few words with a colon behind the last sentence, which announce the link that follows: *Baca juga:*. Taken out of the paragraph.
    pub(super) fn take_announcement(&mut self) -> Option<String> {
        const MOST_WORDS: usize = 4;
        const LONGEST: usize = 40;
        let end = self.text.trim_end();
        let start = end.char_indices().rev().take(LONGEST).find(|(at, c)| {
            let after = &end[at + c.len_utf8()..];
            *c == '\n' || matches!(c, '.' | '?' | '!' | '"' | '”' | ')') && after.starts_with([' ', '\u{a0}'])
        });
        let start = match start {
            Some((at, c)) => at + c.len_utf8(),
            None if end.len() <= LONGEST * 2 => 0,
            None => return None,
        };
        let words = end[start..].trim();
        let announces = words.trim_end_matches(['\u{a0}', ' ']).ends_with(':') && words.split_whitespace().count() <= MOST_WORDS;
        let words = announces.then(|| words.to_owned())?;
        self.text.truncate(start);
        Some(words)
    }

    /// Puts back what [`Flow::take_announcement`] took.
    pub(super) fn put_back(&mut self, words: &str) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push(' ');
        }
        self.text.push_str(words);
    }
}

#[cfg(test)]
mod tests {
    use super::Flow;

    #[track_caller]
    fn check(pieces: &[&str], expected: &str) {
        let mut flow = Flow::default();
        pieces.iter().for_each(|piece| flow.push(piece));
        assert_eq!(flow.take(), expected);
    }

    #[test]
    fn inline_pieces_keep_their_blanks() {
        check(&["kata", " ", "Hendra", ", Selasa"], "kata Hendra, Selasa");
        check(&["  kata \n", "\t Hendra "], "kata Hendra");
        check(&["Rp\u{a0}2", "\u{a0}miliar"], "Rp\u{a0}2\u{a0}miliar");
        check(&["ke\u{ad}adaan"], "keadaan");
    }

    #[test]
    fn an_announcement_is_taken_off() {
        let mut flow = Flow::default();
        flow.push("Air naik. Baca juga: ");
        assert_eq!(flow.take_announcement().as_deref(), Some("Baca juga:"));
        assert_eq!(flow.take(), "Air naik.");
        flow.push("Warga desa itu berkata dengan nada tinggi kepada para wartawan: ");
        assert_eq!(flow.take_announcement(), None);
    }
}
