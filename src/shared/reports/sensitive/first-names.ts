/** First names that are common in the Netherlands and are no other word that a sentence begins with. */
const COMMON = `
Aad Abdel Abdullah Achmed Ad Adam Adriaan Adriana Ahmed Ahmet Aisha Albert Alex Alexander Ali Alice Amber Amina Amir
Amira An Andre André Andrea Andries Angela Angelique Anita Anja Anke Anna Anne Annelies Annemarie Annemiek Annet
Anouk Anton Antoine Antonio Aram Arend Ari Arie Arjan Arjen Arno Arnold Arthur Astrid Ayse Ayşe Barbara Bart Bas
Bastiaan Beatrix Ben Bernard Bert Bianca Birgit Bob Boris Bram Brenda Brigitte Carla Carlo Carlos Carolien Caroline
Casper Catharina Cees Cemal Charlotte Chantal Chris Christa Christiaan Christine Christina Claudia Coen Conny Cor
Corine Corrie Daan Daniel Daniël Daniela Danielle Daphne David Debbie Demi Dennis Derk Desiree Diana Dick Diederik
Dieter Dirk Dolf Dominique Driss Ed Eddy Edgar Edith Eduard Edwin Eefje Eelco Elena Elif Eline Elisabeth Ellen Els
Elsa Emiel Emine Emma Emre Erica Erik Eric Erna Ernst Erwin Esmee Esther Eva Evelien Evert Fabian Fadime Fatih
Fatima Fatma Femke Ferdinand Ferry Fleur Floor Floris Frank Frans Franciscus Fred Frederik Freek Gemma Geert Gerard
Gerda Gerrit Gert Gijs Gijsbert Giovanni Greet Greta Guido Guus Hakan Halil Hamid Hamza Hanneke Hannah Hans Harm
Harrie Harry Hasan Hassan Heidi Hein Helen Helena Hendrik Hendrika Henk Henri Herman Hessel Hilde Huib Hugo Hüseyin
Ibrahim Ilse Ilona Imane Ina Inge Ingrid Ingeborg Irene Iris Irma Isabel Ismail Ivan Ivo Jaap Jack Jacob Jacqueline
Jacques Jamal James Jan Janneke Jannie Janny Jasmijn Jasper Jay Jean Jeanette Jelle Jennifer Jeroen Jesse Jessica
Jet Jitske Joan Joanna Job Jochem Joep Johan Johanna Johannes John Jolanda Joop Joost Jordy Joris José Josephine
Joyce Judith Julia Juliana Jurgen Justin Kamal Karel Karen Karin Karima Kasper Katja Kees Kelly Kemal Kevin Khadija
Khalid Kim Klaas Koen Koos Kristel Kyra Lars Laura Lena Leo Leon Leonie Leontien Leyla Lia Lianne Liesbeth Lieke
Linda Lisa Lisette Loes Lotte Louis Louise Lucas Lucia Ludo Luuk Maaike Maarten Machteld Manon Manuel Marc Marcel
Marco Margot Margriet Maria Marianne Marieke Marije Marijke Marina Marion Marja Marjan Marjolein Marjon Mark Marleen
Marlies Marloes Martijn Martin Martina Martine Mary Mathijs Matthijs Maud Maurice Max Mehmet Melanie Menno Mercedes
Merel Mert Michael Michel Michelle Michiel Mieke Miranda Mirjam Mohamed Mohammed Mohammad Monica Monique Muhammed
Murat Mustafa Myrthe Nadia Natasja Natalie Nathalie Neeltje Nicole Nico Niek Niels Nienke Nina Noor Noah Nora Olaf
Olga Omar Onno Oscar Otto Pascal Patricia Patrick Paul Paula Pauline Peter Petra Philip Pien Pierre Piet Pieter Pim
Quinten Rachid Ralph Ramon Raymond Rebecca Reinier Remco Renate René Renee Renske Rianne Ricardo Richard Rick Rik
Rita Rob Robbert Robert Robin Roderick Roel Roeland Roelof Rogier Roland Romy Ron Ronald Rosa Rosalie Ruben Rudi
Rudolf Ruud Sabine Sabrina Said Saïd Samantha Samir Samira Sander Sandra Sanne Sara Sarah Saskia Sebastiaan Selma
Sem Serkan Servaas Sharon Shirley Sietske Sigrid Silvia Simone Simon Sjaak Sjoerd Sjors Sofie Sonja Sophie Stan
Stefan Stefanie Stella Steven Suzan Suzanne Svenja Sven Sylvia Taco Tamara Tanja Teun Theo Thea Thijs Thomas Tim
Timo Tineke Tjeerd Tobias Tom Ton Tonny Toon Truus Twan Ursula Vera Veronique Victor Vincent Wendy Wesley Wessel
Wiebe Wilco Willem Willemijn Wilma Wim Wouter Xander Yasin Yasmin Youssef Yusuf Yvette Yvonne Zeynep Zoë
`

export const FIRST_NAMES: ReadonlySet<string> = new Set(COMMON.trim().split(/\s+/))
