// SPDX-License-Identifier: MIT
#include "ui/parts/unitpicker.h"

#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVBoxLayout>
#include <algorithm>

namespace samspel {

namespace {

constexpr int letters = 26;
constexpr int rows = 12;

} // namespace

UnitPicker::UnitPicker(QWidget* parent)
    : QPushButton(parent), m_units(new Units(true, this)), m_found(new QSortFilterProxyModel(this)),
      m_popup(new QWidget(this, Qt::Popup)), m_search(new QLineEdit(m_popup)),
      m_list(new QListView(m_popup)) {
    m_found->setSourceModel(m_units);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setPlaceholderText(tr("Search; space ticks"));
    m_search->setAccessibleName(tr("Search for units"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setModel(m_found);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Units to compare with"));
    m_list->installEventFilter(this);
    auto* layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(gap::small, gap::small, gap::small, gap::small);
    layout->setSpacing(gap::small);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(this, &QPushButton::clicked, this, &UnitPicker::open);
    connect(m_units, &Units::chosenChanged, this, [this] {
        tell();
        Q_EMIT chosen();
    });
    tell();
}

void UnitPicker::show(const std::vector<UnitName>& units) {
    m_units->show(units);
    tell();
}

QStringList UnitPicker::numbers() const { return m_units->chosen(); }

void UnitPicker::choose(const QStringList& numbers) {
    const QSignalBlocker quiet(this);
    m_units->choose(numbers);
}

void UnitPicker::open() {
    m_search->clear();
    const int width = std::max(this->width(), fontMetrics().averageCharWidth() * 44);
    const int height = Theme::rowHeight(fontMetrics()) * (rows + 2);
    const QRect room = screen()->availableGeometry();
    QPoint corner = mapToGlobal(QPoint(0, this->height()));
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width)));
    corner.setY(std::min(corner.y(), std::max(room.top(), room.bottom() - height)));
    m_popup->setGeometry({corner, QSize(width, height)});
    m_popup->show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void UnitPicker::tell() {
    QStringList names;
    for (const QString& number : m_units->chosen()) {
        names += m_units->nameOf(number);
    }
    m_words = names.isEmpty() ? tr("None") : names.join(QStringLiteral(", "));
    setToolTip(m_words);
    setAccessibleDescription(m_words);
    update();
}

// The names as far as there is room; the tool tip and a screen reader have them all.
void UnitPicker::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const int arrow = fontMetrics().height() / 2;
    const QRect room = rect().adjusted(gap::small, 0, -gap::medium - arrow, 0);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_words, Qt::ElideRight, room.width()));
    QStyleOption down;
    down.initFrom(this);
    down.rect = QRect(width() - gap::small - arrow, (height() - arrow) / 2, arrow, arrow);
    painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, down);
}

QSize UnitPicker::sizeHint() const {
    const QSize base = QPushButton::sizeHint();
    return {fontMetrics().averageCharWidth() * letters, base.height()};
}

// Down leads from the search to the list, Up from its first row back; letters go to the search.
bool UnitPicker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QPushButton::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
        m_list->setFocus();
        m_list->setCurrentIndex(m_found->index(0, 0));
        return true;
    }
    if (watched == m_list && key->key() == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_search->setFocus();
        return true;
    }
    if (watched == m_list && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        m_popup->close();
        return true;
    }
    return QPushButton::eventFilter(watched, event);
}

} // namespace samspel
