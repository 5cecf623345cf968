// SPDX-License-Identifier: MIT
#include "ui/shell/searchbox.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

namespace samspel {

namespace {

constexpr int foundRole = Qt::UserRole; // place in m_found; none for the head of a group

/// Paints a line of text whose marked parts are bold; gives its width. What does not fit ends in "…".
int paintMarked(QPainter& painter, const QRect& rect, const QString& text, const std::vector<Mark>& marks) {
    const QFont plain = painter.font();
    QFont bold = plain;
    bold.setBold(true);
    int left = rect.left();
    const auto paint = [&](qsizetype from, qsizetype to, const QFont& font) {
        const int room = rect.right() + 1 - left;
        if (to <= from || room <= 0) {
            return;
        }
        painter.setFont(font);
        const QFontMetrics metrics(font);
        const QString part = text.mid(from, to - from);
        painter.drawText(QRect(left, rect.top(), room, rect.height()), Qt::AlignVCenter,
                         metrics.elidedText(part, Qt::ElideRight, room));
        left += std::min(metrics.horizontalAdvance(part), room);
    };
    qsizetype at = 0;
    for (const Mark& mark : marks) {
        paint(at, mark.start, plain);
        paint(mark.start, mark.start + mark.length, bold);
        at = mark.start + mark.length;
    }
    paint(at, text.size(), plain);
    painter.setFont(plain);
    return left - rect.left();
}

/// One answer: its name, and muted behind it what tells it from others; what was typed is bold in both.
class AnswerDelegate : public QStyledItemDelegate {
public:
    AnswerDelegate(const std::vector<Found>& found, QObject* parent)
        : QStyledItemDelegate(parent), m_found(found) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const QVariant number = index.data(foundRole);
        const auto place = static_cast<std::size_t>(number.toInt());
        const Found* found = number.isValid() && place < m_found.size() ? &m_found[place] : nullptr;
        const bool isChosen = row.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (isChosen) {
            painter->fillRect(row.rect, row.palette.brush(QPalette::Highlight));
        }
        const QRect rect = row.rect.adjusted(gap::medium, 0, -gap::medium, 0);
        const auto text = isChosen           ? QPalette::HighlightedText
                          : found == nullptr ? Theme::muted
                                             : QPalette::Text;
        painter->setPen(row.palette.color(text));
        painter->setFont(row.font);
        const int width =
            paintMarked(*painter, rect, row.text, found != nullptr ? found->titleMarks : std::vector<Mark>{});
        if (found != nullptr && !found->detail.isEmpty()) {
            painter->setPen(row.palette.color(isChosen ? QPalette::HighlightedText : Theme::muted));
            paintMarked(*painter, rect.adjusted(width + gap::medium, 0, 0, 0), found->detail,
                        found->detailMarks);
        }
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), Theme::rowHeight(option.fontMetrics)};
    }

private:
    const std::vector<Found>& m_found;
};

} // namespace

SearchBox::SearchBox(std::function<std::vector<Found>(const QString&)> ask, QWidget* over)
    : m_ask(std::move(ask)), m_answers(new QListWidget(over)),
      m_sign(addAction(drawnIcon("edit-find"), QLineEdit::LeadingPosition)) {
    setObjectName(QStringLiteral("searchBox"));
    m_answers->setObjectName(QStringLiteral("searchAnswers"));
    m_answers->setFocusPolicy(Qt::NoFocus);
    m_answers->setItemDelegate(new AnswerDelegate(m_found, m_answers));
    m_answers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_answers->hide();
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::search);
    connect(m_answers, &QListWidget::itemClicked, this, [this] { open(m_answers->currentRow()); });
    retranslate();
}

QSize SearchBox::sizeHint() const {
    const QSize size = QLineEdit::sizeHint();
    return {fontMetrics().averageCharWidth() * 44, size.height()};
}

void SearchBox::search() {
    const QString typed = text();
    m_answers->clear();
    m_found = typed.trimmed().isEmpty() ? std::vector<Found>() : m_ask(typed);
    QString group;
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        if (m_found[i].group != group) {
            group = m_found[i].group;
            auto* head = new QListWidgetItem(group, m_answers);
            head->setFlags(Qt::NoItemFlags);
        }
        auto* item = new QListWidgetItem(m_found[i].title, m_answers);
        item->setData(foundRole, static_cast<int>(i));
        item->setData(Qt::AccessibleTextRole,
                      m_found[i].detail.isEmpty()
                          ? m_found[i].title
                          : m_found[i].title + QStringLiteral(", ") + m_found[i].detail);
    }
    if (m_found.empty() && !typed.trimmed().isEmpty()) {
        auto* none =
            new QListWidgetItem(tr("Nothing holds “%1”. Try fewer letters or words.").arg(typed), m_answers);
        none->setFlags(Qt::NoItemFlags);
    }
    m_answers->setVisible(m_answers->count() > 0 && hasFocus());
    place();
    move(1);
}

void SearchBox::place() {
    QWidget* over = m_answers->parentWidget();
    const QPoint under = mapTo(over, QPoint(0, height() + gap::tiny));
    const int wanted = std::max(width(), fontMetrics().averageCharWidth() * 60);
    const int wide = std::min(wanted, over->width() - 2 * gap::small);
    int high = 2 * m_answers->frameWidth();
    for (int i = 0; i < m_answers->count(); ++i) {
        high += m_answers->sizeHintForRow(i);
    }
    high = std::min(high, over->height() - under.y() - gap::small);
    const int left =
        std::clamp(under.x() + width() - wide, gap::small, std::max(gap::small, over->width() - wide));
    m_answers->setGeometry(left, under.y(), wide, high);
    m_answers->raise();
}

void SearchBox::move(int step) {
    const int count = m_answers->count();
    for (int row = m_answers->currentRow() + step, tried = 0; tried < count; row += step, ++tried) {
        const int wrapped = (row + 2 * count) % count;
        if (m_answers->item(wrapped)->data(foundRole).isValid()) {
            m_answers->setCurrentRow(wrapped);
            setAccessibleDescription(m_answers->item(wrapped)->data(Qt::AccessibleTextRole).toString());
            return;
        }
    }
}

void SearchBox::open(int row) {
    const QListWidgetItem* item = m_answers->item(row);
    if (item == nullptr || !item->data(foundRole).isValid()) {
        return;
    }
    const Found found = m_found[static_cast<std::size_t>(item->data(foundRole).toInt())];
    clear();
    m_answers->hide();
    clearFocus();
    Q_EMIT chosen(found);
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
        move(1);
        return;
    case Qt::Key_Up:
        move(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(m_answers->currentRow());
        return;
    case Qt::Key_Escape:
        clear();
        m_answers->hide();
        clearFocus();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    search();
}

void SearchBox::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    m_answers->hide();
}

void SearchBox::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        m_sign->setIcon(drawnIcon("edit-find"));
    }
    QLineEdit::changeEvent(event);
}

void SearchBox::retranslate() {
    setPlaceholderText(tr("Find anything (Ctrl+K)"));
    setAccessibleName(tr("Find any record by its text, and any action"));
    m_answers->setAccessibleName(tr("What was found"));
}

} // namespace samspel
