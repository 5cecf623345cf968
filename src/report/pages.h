// SPDX-License-Identifier: MIT
#pragma once

#include "report/typography.h"
#include "store/publishing/releases.h"

#include <QLineF>
#include <memory>

namespace samspel::report {

/// What a part of a document is to someone who hears it instead of seeing it.
enum class Tag {
    title,
    heading1,
    heading2,
    heading3,
    paragraph,
    contents,
    contentsItem,
    link,
    list,
    listItem,
    label,
    listBody,
    table,
    tableHead,
    tableBody,
    tableRow,
    columnHead,
    rowHead,
    cell,
    caption,
    picture
};

/// A node of the document's structure; its parent comes before it in Pages::elements.
struct Element {
    Tag tag = Tag::paragraph;
    int parent = -1; ///< -1: the document itself
    int columns = 1; ///< that a cell spans
    QString alternative{};
};

struct TextItem {
    QPointF at; ///< left end of the baseline
    QString text;
    Face face;
};
struct RuleItem {
    QLineF line;
    double width = strokes::hairline;
    Ink ink = Ink::hairline;
    bool isDotted = false;
};
struct FillItem {
    Ink ink = Ink::banner;
};
struct PictureItem {
    std::function<void(QPainter&, const QRectF&)> paint;
};

/// Something at its place on a page, in millimetres from the page's left upper corner.
struct Item {
    QRectF box;
    int element = -1; ///< in Pages::elements; -1 for what is no content: rules, running heads, repeated heads
    std::variant<TextItem, RuleItem, FillItem, PictureItem> what;
};

/// A place that leads to a heading.
struct Link {
    QRectF box;
    int element = -1;
    std::size_t heading = 0; ///< in Pages::headings
};

struct Page {
    std::vector<Item> items;
    std::vector<Link> links;
};

/// Where a heading came to stand.
struct HeadingPlace {
    int level = 1;
    QString text;
    std::size_t page = 0;
    double y = 0;
};

/// A document laid out: what each page holds, and the structure that runs through all of them.
struct Pages {
    QString title;
    QString languageCode;
    QDateTime made;
    std::vector<Page> pages;
    std::vector<Element> elements;
    std::vector<HeadingPlace> headings;
    std::optional<Release> release{}; ///< what is noted when it is handed out
};

} // namespace samspel::report
