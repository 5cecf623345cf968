// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"
#include "store/publishing/releases.h"

#include <QDateTime>
#include <QRectF>
#include <functional>
#include <variant>
#include <vector>

class QPainter;

/// Documents as values, laid into pages, painted anywhere and written as PDF: preview, print and file are the
/// same.
namespace samspel::report {

/// A stretch of text in one voice.
struct Run {
    enum class Voice { plain, strong, quiet };

    QString text;
    Voice voice = Voice::plain;
};
using Text = std::vector<Run>;

inline Text plain(const QString& text) { return {{text, Run::Voice::plain}}; }

/// Heads of level 1 and 2 stand in the list of contents, all in the file's bookmarks.
struct Heading {
    int level = 1; ///< 1–3
    QString text;
};

struct Paragraph {
    enum class Tone {
        body,
        lead,    ///< what a reader in a hurry reads
        note,    ///< small, under what it belongs to
        caution, ///< what must be known before the figures are used: a bar beside it
        banner   ///< what holds for the whole document: on a ground of its own
    };

    Text text;
    Tone tone = Tone::body;
};

enum class Align { left, right, decimal, centre };

struct Column {
    Align align = Align::left;
    double weight = 0;        ///< its share of the width that is left over; 0: as wide as its content
    bool startsGroup = false; ///< more air before it
};

struct Cell {
    QString text;
    Run::Voice voice = Run::Voice::plain;
    int span = 1;                 ///< columns
    std::optional<Align> align{}; ///< instead of its column's
};

struct TableRow {
    enum class Kind {
        plain,
        total, ///< set apart from the rows above it
        group  ///< one cell, a head of the rows below it
    };

    std::vector<Cell> cells;
    Kind kind = Kind::plain;
};

/// Its first column names the rows. Columns with a weight share what width is left over, and give way where
/// there is too little. Rows are never split while they fit on a page; the head is repeated on each.
struct Table {
    QString caption{};
    std::vector<Column> columns{};
    std::vector<TableRow> head{};
    std::vector<TableRow> rows{};
    QStringList notes{};
    double width = 0;     ///< of few columns, so that eyes find across; 0: as wide as the text
    bool isPlain = false; ///< without rules: pairs of a label and its text
};

/// Something drawn, in millimetres: its place is as large as it asks for.
struct Picture {
    QString caption;
    QString alternative; ///< the picture in words
    double width = 0;    ///< at most as wide as the text
    double height = 0;
    std::function<void(QPainter& painter, const QRectF& place)> paint; ///< one unit of the painter is 1 mm
};

/// A list whose items have a mark each: numbered sources, hidden figures with their reasons.
struct Notes {
    struct Item {
        QString mark;
        Text text;
    };

    std::vector<Item> items;
};

/// Where the list of contents stands, if the document is long enough for one.
struct Contents {};
struct PageBreak {};

struct Block;
/// Blocks that stand on one page, where a page holds them.
struct Together {
    std::vector<Block> blocks;
};

struct Block {
    std::variant<Heading, Paragraph, Table, Picture, Notes, Contents, PageBreak, Together> content;
};

struct Document {
    Language language;
    QString kind; ///< "Status report"
    QString title;
    QString subtitle;
    QString runningHead; ///< at the top of each page but the first
    QString stamp;       ///< "Internal: …" on every page, or empty
    QString foot;        ///< at the foot of each page, beside its number
    QDateTime made;
    std::vector<Block> blocks{};
    /// What is noted when it is handed out; nothing for an internal one, and for one without figures.
    std::optional<Release> release{};
};

} // namespace samspel::report
