/** Given names and family names that are common in the Netherlands; who has both is fictional. */
export const firstNames = [
  ...['Anna', 'Bram', 'Charlotte', 'Daan', 'Eline', 'Fatima', 'Gijs', 'Hanna', 'Iris', 'Jasper', 'Karim', 'Lotte'],
  ...['Mees', 'Noor', 'Omar', 'Pien', 'Quinten', 'Roos', 'Sem', 'Tess', 'Umut', 'Vera', 'Willem', 'Yara', 'Zoë'],
];

export const lastNames = [
  ...['de Vries', 'Bakker', 'Visser', 'Smit', 'Meijer', 'Mulder', 'Bos', 'Vos', 'Peters', 'Hendriks', 'van Leeuwen'],
  ...['Dekker', 'Brouwer', 'de Wit', 'Dijkstra', 'de Graaf', 'van der Linden', 'Kok', 'Jacobs', 'Vermeulen', 'Yilmaz'],
  ...['El Amrani', 'van den Heuvel', 'Schouten', 'van Beek', 'Willems', 'Hoekstra', 'Koster', 'Prins', 'Verhoeven'],
];
