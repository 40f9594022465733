const timeline = document.getElementById('listened');
const told = document.getElementById('told');

timeline.addEventListener('chain-load', ({ dataset }) => {
  told.textContent = `${dataset.events.length} events and ${dataset.links.length} links have arrived.`;
});

timeline.addEventListener('chain-select', ({ id, event }) => {
  told.textContent = id ? `The reader selected “${id}”, dated ${event.date.text}.` : 'Nothing is selected.';
});
