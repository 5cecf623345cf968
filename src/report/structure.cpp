// SPDX-License-Identifier: MIT
#include "report/structure.h"

#include "report/marks.h"
#include "report/qpdf.h"

#include <algorithm>

namespace samspel::report {

namespace {

using Object = QPDFObjectHandle;

constexpr double pointsPerMm = 72 / 25.4;

Object real(double points) { return Object::newReal(points, 2); }

/// A place on a page, for bookmarks and links: the page's left edge, a little above `y`.
Object destination(const Object& sheet, double y) {
    const double top = std::max(0.0, y - 4);
    return Object::newArray({sheet, Object::newName("/XYZ"), real(0),
                             real((sheet::height - top) * pointsPerMm), Object::newNull()});
}

Object rectangle(const QRectF& box) {
    return Object::newArray(
        {real(box.left() * pointsPerMm), real((sheet::height - box.bottom()) * pointsPerMm),
         real(box.right() * pointsPerMm), real((sheet::height - box.top()) * pointsPerMm)});
}

/// Builds the structure's objects, element by element.
class StructureTree {
public:
    StructureTree(QPDF& file, std::vector<Object>& sheets, const Pages& pages)
        : m_file(file), m_sheets(sheets), m_pages(pages) {}

    void write(const std::vector<std::vector<int>>& marked) {
        makeElements();
        addMarked(marked);
        addLinks();
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (!m_kids[i].empty()) {
                m_nodes[i].replaceKey("/K", Object::newArray(m_kids[i]));
            }
        }
        m_document.replaceKey("/K", Object::newArray(m_top));
        m_root.replaceKey("/K", m_document);
        Object parents = Object::newDictionary();
        parents.replaceKey("/Nums", Object::newArray(m_parents));
        m_root.replaceKey("/ParentTree", m_file.makeIndirectObject(parents));
        m_root.replaceKey("/ParentTreeNextKey", Object::newInteger(m_nextParent));
        m_file.getRoot().replaceKey("/StructTreeRoot", m_root);
        m_file.getRoot().replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
    }

private:
    Object node(const char* name, const Object& parent) {
        Object made = Object::newDictionary();
        made.replaceKey("/Type", Object::newName("/StructElem"));
        made.replaceKey("/S", Object::newName(name));
        made.replaceKey("/P", parent);
        return m_file.makeIndirectObject(made);
    }

    void makeElements() {
        m_root = m_file.makeIndirectObject(Object::parse("<< /Type /StructTreeRoot >>"));
        m_document = node("/Document", m_root);
        m_kids.resize(m_pages.elements.size());
        for (const Element& element : m_pages.elements) {
            const bool isTop = element.parent < 0;
            const auto parent = static_cast<std::size_t>(std::max(element.parent, 0));
            Object made = node(nameOf(element.tag), isTop ? m_document : m_nodes[parent]);
            (isTop ? m_top : m_kids[parent]).push_back(made);
            if (!element.alternative.isEmpty()) {
                made.replaceKey("/Alt", Object::newUnicodeString(element.alternative.toStdString()));
            }
            if (element.tag == Tag::columnHead || element.tag == Tag::rowHead || element.columns > 1) {
                made.replaceKey("/A", cellAttributes(element));
            }
            m_nodes.push_back(made);
        }
    }

    static Object cellAttributes(const Element& element) {
        Object attributes = Object::newDictionary();
        attributes.replaceKey("/O", Object::newName("/Table"));
        if (element.tag != Tag::cell) {
            attributes.replaceKey("/Scope",
                                  Object::newName(element.tag == Tag::rowHead ? "/Row" : "/Column"));
        }
        if (element.columns > 1) {
            attributes.replaceKey("/ColSpan", Object::newInteger(element.columns));
        }
        return attributes;
    }

    void addMarked(const std::vector<std::vector<int>>& marked) {
        for (std::size_t page = 0; page < marked.size(); ++page) {
            std::vector<Object> owners;
            for (std::size_t number = 0; number < marked[page].size(); ++number) {
                const auto element = static_cast<std::size_t>(marked[page][number]);
                Object owner = m_nodes[element];
                if (!owner.hasKey("/Pg")) {
                    owner.replaceKey("/Pg", m_sheets[page]);
                }
                m_kids[element].push_back(reference(owner, m_sheets[page], static_cast<int>(number)));
                owners.push_back(owner);
            }
            m_sheets[page].replaceKey("/StructParents", Object::newInteger(m_nextParent));
            m_sheets[page].replaceKey("/Tabs", Object::newName("/S"));
            addParent(m_file.makeIndirectObject(Object::newArray(owners)));
        }
        for (std::size_t page = 0; page < m_pages.pages.size(); ++page) {
            for (const Item& item : m_pages.pages[page].items) {
                if (std::holds_alternative<PictureItem>(item.what) && item.element >= 0) {
                    Object attributes = Object::parse("<< /O /Layout /Placement /Block >>");
                    attributes.replaceKey("/BBox", rectangle(item.box));
                    m_nodes[static_cast<std::size_t>(item.element)].replaceKey("/A", attributes);
                }
            }
        }
    }

    Object reference(Object& owner, const Object& sheet, int number) {
        if (owner.getKey("/Pg").getObjGen() == sheet.getObjGen()) {
            return Object::newInteger(number);
        }
        Object other = Object::parse("<< /Type /MCR >>");
        other.replaceKey("/Pg", sheet);
        other.replaceKey("/MCID", Object::newInteger(number));
        return other;
    }

    void addLinks() {
        for (std::size_t page = 0; page < m_pages.pages.size(); ++page) {
            std::vector<Object> annotations;
            for (const Link& link : m_pages.pages[page].links) {
                const HeadingPlace& heading = m_pages.headings[link.heading];
                Object annotation = Object::parse("<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] >>");
                annotation.replaceKey("/Rect", rectangle(link.box));
                annotation.replaceKey("/Contents", Object::newUnicodeString(heading.text.toStdString()));
                annotation.replaceKey("/Dest", destination(m_sheets[heading.page], heading.y));
                annotation.replaceKey("/StructParent", Object::newInteger(m_nextParent));
                annotation = m_file.makeIndirectObject(annotation);
                const auto element = static_cast<std::size_t>(link.element);
                Object kid = Object::parse("<< /Type /OBJR >>");
                kid.replaceKey("/Pg", m_sheets[page]);
                kid.replaceKey("/Obj", annotation);
                m_kids[element].push_back(kid);
                addParent(m_nodes[element]);
                annotations.push_back(annotation);
            }
            if (!annotations.empty()) {
                m_sheets[page].replaceKey("/Annots", Object::newArray(annotations));
            }
        }
    }

    void addParent(const Object& owner) {
        m_parents.push_back(Object::newInteger(m_nextParent++));
        m_parents.push_back(owner);
    }

    QPDF& m_file;
    std::vector<Object>& m_sheets;
    const Pages& m_pages;
    Object m_root;
    Object m_document;
    std::vector<Object> m_nodes; // one for each of Pages::elements
    std::vector<std::vector<Object>> m_kids;
    std::vector<Object> m_top;
    std::vector<Object> m_parents;
    int m_nextParent = 0;
};

/// Links the bookmarks of one level below `parent` and gives how many there are in all beneath it.
int linkBookmarks(Object parent, const std::vector<std::pair<int, Object>>& marks, std::size_t first,
                  std::size_t end) {
    int count = 0;
    Object previous;
    for (std::size_t i = first; i < end;) {
        Object mark = marks[i].second;
        std::size_t next = i + 1;
        while (next < end && marks[next].first > marks[i].first) {
            ++next;
        }
        mark.replaceKey("/Parent", parent);
        const int beneath = linkBookmarks(mark, marks, i + 1, next);
        if (previous.isInitialized()) {
            previous.replaceKey("/Next", mark);
            mark.replaceKey("/Prev", previous);
        } else {
            parent.replaceKey("/First", mark);
        }
        previous = mark;
        count += 1 + beneath;
        i = next;
    }
    if (count > 0) {
        parent.replaceKey("/Last", previous);
        parent.replaceKey("/Count", Object::newInteger(count));
    }
    return count;
}

} // namespace

void addStructure(QPDF& file, std::vector<QPDFObjectHandle>& sheets, const Pages& pages,
                  const std::vector<std::vector<int>>& marked) {
    StructureTree(file, sheets, pages).write(marked);
}

void addBookmarks(QPDF& file, std::vector<QPDFObjectHandle>& sheets, const Pages& pages) {
    std::vector<std::pair<int, Object>> marks;
    for (const HeadingPlace& heading : pages.headings) {
        Object mark = Object::newDictionary();
        mark.replaceKey("/Title", Object::newUnicodeString(heading.text.toStdString()));
        mark.replaceKey("/Dest", destination(sheets[heading.page], heading.y));
        marks.emplace_back(heading.level, file.makeIndirectObject(mark));
    }
    if (marks.empty()) {
        return;
    }
    Object outlines = file.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
    linkBookmarks(outlines, marks, 0, marks.size());
    file.getRoot().replaceKey("/Outlines", outlines);
    file.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

} // namespace samspel::report
