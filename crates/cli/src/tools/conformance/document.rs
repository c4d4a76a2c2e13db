//! A document: numbered sections with paragraphs, lists, figures and tables. How it is written is not its concern.

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Inline {
    Text(String),
    /// As it is typed or sent.
    Code(String),
    /// To the place of this identifier in the document.
    Link {
        to: String,
        text: String,
    },
}

/// The text of a paragraph, an entry of a list, or a cell of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Line(pub(super) Vec<Inline>);

impl Line {
    pub(super) fn text(mut self, text: impl Into<String>) -> Line {
        self.0.push(Inline::Text(text.into()));
        self
    }

    pub(super) fn code(mut self, text: impl Into<String>) -> Line {
        self.0.push(Inline::Code(text.into()));
        self
    }

    pub(super) fn link(mut self, to: impl Into<String>, text: impl Into<String>) -> Line {
        self.0.push(Inline::Link { to: to.into(), text: text.into() });
        self
    }

    pub(super) fn then(mut self, other: impl Into<Line>) -> Line {
        self.0.extend(other.into().0);
        self
    }

    /// The lines with this between them.
    pub(super) fn joined(lines: impl IntoIterator<Item = Line>, between: &str) -> Line {
        let mut joined = Line::default();
        for line in lines {
            joined = if joined.0.is_empty() { line } else { joined.text(between).then(line) };
        }
        joined
    }
}

impl From<&str> for Line {
    fn from(text: &str) -> Line {
        Line::default().text(text)
    }
}

impl From<String> for Line {
    fn from(text: String) -> Line {
        Line::default().text(text)
    }
}

/// As it is typed or sent.
pub(super) fn code(text: impl Into<String>) -> Line {
    Line::default().code(text)
}

/// A link alone.
pub(super) fn link(to: impl Into<String>, text: impl Into<String>) -> Line {
    Line::default().link(to, text)
}

#[derive(Debug, Clone)]
pub(super) struct Heading {
    /// 1 for a section of the document, 2 for one in it, and so on.
    pub(super) level: usize,
    /// Its number and its text.
    pub(super) text: String,
    pub(super) id: String,
}

#[derive(Debug, Clone)]
pub(super) struct Table {
    /// With its number once it is in the document.
    pub(super) caption: String,
    pub(super) id: String,
    pub(super) head: Vec<&'static str>,
    /// Each as wide as the head.
    pub(super) rows: Vec<Vec<Line>>,
}

impl Table {
    pub(super) fn new<const N: usize>(caption: impl Into<String>, head: [&'static str; N]) -> Table {
        Table { caption: caption.into(), id: String::new(), head: head.into(), rows: Vec::new() }
    }

    /// To be linked to by this identifier.
    pub(super) fn named(self, id: impl Into<String>) -> Table {
        Table { id: id.into(), ..self }
    }

    pub(super) fn row<const N: usize>(&mut self, cells: [Line; N]) {
        debug_assert_eq!(N, self.head.len(), "{}", self.caption);
        self.rows.push(cells.into());
    }
}

#[derive(Debug, Clone)]
pub(super) enum Block {
    Heading(Heading),
    /// Only a place that links lead to.
    Place(String),
    /// The table of contents.
    Contents,
    Paragraph(Line),
    List(Vec<Line>),
    /// Drawn with characters.
    Figure {
        caption: String,
        lines: String,
    },
    Table(Table),
}

#[derive(Debug, Clone)]
pub(super) struct Document {
    pub(super) title: String,
    pub(super) blocks: Vec<Block>,
    /// The numbers of the section, from the outermost.
    numbers: Vec<usize>,
    in_annexes: bool,
    tables: usize,
    figures: usize,
}

impl Document {
    pub(super) fn new(title: impl Into<String>) -> Document {
        let (title, blocks, numbers) = (title.into(), Vec::new(), Vec::new());
        Document { title, blocks, numbers, in_annexes: false, tables: 0, figures: 0 }
    }

    /// A section of this level, which is at most one deeper than the section before.
    pub(super) fn section(&mut self, level: usize, text: impl AsRef<str>) {
        self.numbers.truncate(level);
        match self.numbers.get_mut(level - 1) {
            Some(number) => *number += 1,
            None => self.numbers.push(1),
        }
        let number = |(depth, number): (usize, &usize)| match (depth, self.in_annexes) {
            (0, true) => u32::try_from(*number)
                .ok()
                .and_then(|n| char::from_u32(64 + n))
                .map_or_else(String::new, String::from),
            _ => number.to_string(),
        };
        let number: Vec<String> = self.numbers.iter().enumerate().map(number).collect();
        let number = number.join(".");
        let annex = if self.in_annexes && level == 1 { "Annex " } else { "" };
        let (text, id) = (format!("{annex}{number} {}", text.as_ref()), format!("s-{number}"));
        self.blocks.push(Block::Heading(Heading { level, text, id }));
    }

    /// The sections of the first level that follow are annexes.
    pub(super) fn annexes(&mut self) {
        self.in_annexes = true;
        self.numbers.clear();
    }

    pub(super) fn paragraph(&mut self, line: impl Into<Line>) {
        self.blocks.push(Block::Paragraph(line.into()));
    }

    pub(super) fn list(&mut self, lines: impl IntoIterator<Item = Line>) {
        self.blocks.push(Block::List(lines.into_iter().collect()));
    }

    pub(super) fn figure(&mut self, caption: &str, lines: String) {
        self.figures += 1;
        self.blocks.push(Block::Figure { caption: format!("Figure {}: {caption}", self.figures), lines });
    }

    /// A table; one without rows is left out.
    pub(super) fn table(&mut self, mut table: Table) {
        if table.rows.is_empty() {
            return;
        }
        self.tables += 1;
        table.caption = format!("Table {}: {}", self.tables, table.caption);
        if table.id.is_empty() {
            table.id = format!("table-{}", self.tables);
        }
        self.blocks.push(Block::Table(table));
    }

    pub(super) fn place(&mut self, id: impl Into<String>) {
        self.blocks.push(Block::Place(id.into()));
    }

    pub(super) fn contents(&mut self) {
        self.blocks.push(Block::Contents);
    }

    pub(super) fn headings(&self) -> impl Iterator<Item = &Heading> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Heading(heading) => Some(heading),
            _ => None,
        })
    }
}
