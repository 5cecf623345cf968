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
constexpr int detailRole = Qt::UserRole + 1;

/// One answer: its name, and muted behind it what tells it from others.
class AnswerDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const QString detail = index.data(detailRole).toString();
        const bool isChosen = row.state.testFlag(QStyle::State_Selected);
        const bool isHead = !index.data(foundRole).isValid();
        painter->save();
        if (isChosen) {
            painter->fillRect(row.rect, row.palette.brush(QPalette::Highlight));
        }
        const QRect rect = row.rect.adjusted(gap::medium, 0, -gap::medium, 0);
        const auto text = isChosen ? QPalette::HighlightedText : isHead ? Theme::muted : QPalette::Text;
        painter->setPen(row.palette.color(text));
        painter->setFont(row.font);
        const int width = row.fontMetrics.horizontalAdvance(row.text) + gap::medium;
        painter->drawText(rect, Qt::AlignVCenter,
                          row.fontMetrics.elidedText(row.text, Qt::ElideRight, rect.width()));
        if (!detail.isEmpty() && width < rect.width()) {
            painter->setPen(row.palette.color(isChosen ? QPalette::HighlightedText : Theme::muted));
            const QRect rest = rect.adjusted(width, 0, 0, 0);
            painter->drawText(rest, Qt::AlignVCenter,
                              row.fontMetrics.elidedText(detail, Qt::ElideRight, rest.width()));
        }
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), Theme::rowHeight(option.fontMetrics)};
    }
};

} // namespace

SearchBox::SearchBox(std::function<std::vector<Found>(const QString&)> ask, QWidget* over)
    : m_ask(std::move(ask)), m_answers(new QListWidget(over)),
      m_sign(addAction(drawnIcon("edit-find"), QLineEdit::LeadingPosition)) {
    setObjectName(QStringLiteral("searchBox"));
    m_answers->setObjectName(QStringLiteral("searchAnswers"));
    m_answers->setFocusPolicy(Qt::NoFocus);
    m_answers->setItemDelegate(new AnswerDelegate(m_answers));
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
    m_found = typed.trimmed().isEmpty() ? std::vector<Found>() : m_ask(typed);
    m_answers->clear();
    QString group;
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        if (m_found[i].group != group) {
            group = m_found[i].group;
            auto* head = new QListWidgetItem(group, m_answers);
            head->setFlags(Qt::NoItemFlags);
        }
        auto* item = new QListWidgetItem(m_found[i].title, m_answers);
        item->setData(foundRole, static_cast<int>(i));
        item->setData(detailRole, m_found[i].detail);
    }
    if (m_found.empty() && !typed.trimmed().isEmpty()) {
        auto* none =
            new QListWidgetItem(tr("Nothing is called “%1”. Try fewer letters.").arg(typed), m_answers);
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
            setAccessibleDescription(m_answers->item(wrapped)->text());
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
    setAccessibleName(tr("Find organisations, milestones, indicators and actions"));
    m_answers->setAccessibleName(tr("What was found"));
}

} // namespace samspel
